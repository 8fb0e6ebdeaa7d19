package org.investportal.wording;

/**
 * A moment, for people and for machines.
 *
 * @param text the moment in words, with its time zone
 * @param machine the moment in UTC, in ISO 8601 format
 */
public record Moment(String text, String machine) {}
