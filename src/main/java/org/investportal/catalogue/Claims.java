package org.investportal.catalogue;

/** Reads the claims that sources name. */
interface Claims extends Rows<Claim> {}
