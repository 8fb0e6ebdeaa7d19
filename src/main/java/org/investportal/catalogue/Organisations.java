package org.investportal.catalogue;

/** Reads the organisations that sources name. */
interface Organisations extends Rows<Organisation> {}
