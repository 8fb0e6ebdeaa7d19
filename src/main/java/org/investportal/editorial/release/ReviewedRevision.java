package org.investportal.editorial.release;

/**
 * The revision of a change that a reviewer looked at.
 *
 * @param against the edition that the page compared it with
 */
public record ReviewedRevision(long change, int revision, int against) {}
