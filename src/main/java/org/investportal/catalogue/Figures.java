package org.investportal.catalogue;

/** Reads figures. */
interface Figures extends Rows<Figure> {}
