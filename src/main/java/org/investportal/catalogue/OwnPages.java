package org.investportal.catalogue;

/** Pages of their own. */
interface OwnPages extends Rows<Page> {}
