package org.investportal.catalogue;

/** Items shown outside their home sector. */
interface AlsoShown extends Rows<AlsoShownIn> {}
