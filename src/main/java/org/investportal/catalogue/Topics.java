package org.investportal.catalogue;

/** Reads topics. */
interface Topics extends Rows<Topic> {}
