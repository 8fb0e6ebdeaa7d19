package org.investportal.catalogue;

/** Terms. */
interface Terms extends Rows<Term> {}
