package org.investportal.catalogue;

/** Reads the policies that sources name. */
interface Policies extends Rows<Policy> {}
