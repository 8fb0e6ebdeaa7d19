package org.investportal.catalogue;

/** Reads the sentences of sources. */
interface Passages extends Rows<Passage> {}
