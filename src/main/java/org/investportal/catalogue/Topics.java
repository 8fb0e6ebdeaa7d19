package org.investportal.catalogue;

/** Topics. */
interface Topics extends Rows<Topic> {}
