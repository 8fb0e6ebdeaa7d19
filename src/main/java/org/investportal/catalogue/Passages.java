package org.investportal.catalogue;

/** Sentences of sources. */
interface Passages extends Rows<Passage> {}
