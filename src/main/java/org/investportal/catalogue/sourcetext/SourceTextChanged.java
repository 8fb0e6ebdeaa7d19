package org.investportal.catalogue.sourcetext;

/** An event: the text of a source was attached or removed. It is sent inside the transaction; listeners act after the commit. */
public record SourceTextChanged() {}
