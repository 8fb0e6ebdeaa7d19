package org.investportal.catalogue;

/** Reads the items that are shown outside their home sector. */
interface AlsoShown extends Rows<AlsoShownIn> {}
