package org.investportal.catalogue;

/** Reads terms. */
interface Terms extends Rows<Term> {}
