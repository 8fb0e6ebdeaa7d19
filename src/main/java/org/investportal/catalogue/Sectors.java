package org.investportal.catalogue;

/** Reads sectors. */
interface Sectors extends Rows<Sector> {}
