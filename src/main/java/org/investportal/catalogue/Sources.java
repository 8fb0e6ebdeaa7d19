package org.investportal.catalogue;

/** Sources. */
interface Sources extends Rows<Source> {}
