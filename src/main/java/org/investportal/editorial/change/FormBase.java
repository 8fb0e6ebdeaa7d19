package org.investportal.editorial.change;

/**
 * The revision and the edition that a form was filled from.
 *
 * @param revision the revision of its subject in its change; 0 if there was none yet
 * @param edition the edition whose published content its author saw; 0 if nothing is published
 */
public record FormBase(int revision, int edition) {}
