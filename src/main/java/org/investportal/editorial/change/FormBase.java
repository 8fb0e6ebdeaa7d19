package org.investportal.editorial.change;

/**
 * What a form was filled from.
 *
 * @param revision the revision of its change; 0 where there was none yet
 * @param edition the edition that its author saw what is published of; 0 where nothing is
 */
public record FormBase(int revision, int edition) {}
