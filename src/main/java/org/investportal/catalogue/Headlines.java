package org.investportal.catalogue;

/** Figures that head sectors. */
interface Headlines extends Rows<Headline> {}
