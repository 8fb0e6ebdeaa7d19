package org.investportal.editorial.position;

import org.investportal.editorial.content.Subject;

/** A sibling that makes room for an item, with the position that it has and the one that it gets. */
public record SiblingMove(Subject subject, int from, int to) {}
