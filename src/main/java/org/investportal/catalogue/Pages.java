package org.investportal.catalogue;

/** Pages of their own. */
interface Pages extends Rows<Page> {}
