package org.investportal.catalogue;

/** Reads areas. */
interface Areas extends Rows<Area> {}
