package org.investportal.catalogue;

/** Reads sources. */
interface Sources extends Rows<Source> {}
