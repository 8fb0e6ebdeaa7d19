package org.investportal.catalogue;

/** Claims that sources name. */
interface Claims extends Rows<Claim> {}
