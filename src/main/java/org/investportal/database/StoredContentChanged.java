package org.investportal.database;

/** An event of this node: an edition, a suppression or a self-check may have been stored, by this node or another one. */
public record StoredContentChanged() {}
