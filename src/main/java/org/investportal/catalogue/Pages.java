package org.investportal.catalogue;

/** Reads the pages that belong to no sector. */
interface Pages extends Rows<Page> {}
