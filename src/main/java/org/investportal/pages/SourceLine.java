package org.investportal.pages;

/** A source with how many figures of a page were read in it. */
public record SourceLine(Link link, Prose summary, int figures) {}
