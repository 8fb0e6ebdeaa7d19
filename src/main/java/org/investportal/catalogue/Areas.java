package org.investportal.catalogue;

/** Areas. */
interface Areas extends Rows<Area> {}
