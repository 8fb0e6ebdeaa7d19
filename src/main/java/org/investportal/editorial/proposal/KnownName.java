package org.investportal.editorial.proposal;

/** A name or another spelling of an item, in any language. */
public record KnownName(long item, String words) {}
