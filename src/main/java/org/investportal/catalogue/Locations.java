package org.investportal.catalogue;

/** Places that sources name. */
interface Locations extends Rows<Location> {}
