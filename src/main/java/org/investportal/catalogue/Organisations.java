package org.investportal.catalogue;

/** Organisations that sources name. */
interface Organisations extends Rows<Organisation> {}
