package org.investportal.catalogue;

/** Policies that sources name. */
interface Policies extends Rows<Policy> {}
