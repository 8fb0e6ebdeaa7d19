package org.investportal.catalogue;

/** Figures. */
interface Figures extends Rows<Figure> {}
