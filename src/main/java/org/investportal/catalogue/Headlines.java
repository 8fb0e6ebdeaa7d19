package org.investportal.catalogue;

/** Reads the headline figures of sectors. */
interface Headlines extends Rows<Headline> {}
