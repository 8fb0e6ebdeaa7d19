package org.investportal.verification;

/** An event of this node: there is a new result of a self-check, from this or another node. */
public record SelfCheckResultChanged() {}
