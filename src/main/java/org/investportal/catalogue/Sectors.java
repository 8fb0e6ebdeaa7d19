package org.investportal.catalogue;

/** Sectors. */
interface Sectors extends Rows<Sector> {}
