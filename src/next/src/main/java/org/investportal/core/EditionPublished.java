package org.investportal.core;

/** Sent after this process shows a new edition, whichever process published it, and after words were hidden or shown again; then both contents are of one edition. */
public record EditionPublished(Content before, Content content) {}
