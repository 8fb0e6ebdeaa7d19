package org.investportal.catalogue;

/** Reads the places that sources name. */
interface Locations extends Rows<Location> {}
