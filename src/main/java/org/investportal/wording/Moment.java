package org.investportal.wording;

/**
 * A moment.
 *
 * @param text in words, with the time zone in which it is told
 * @param machine in UTC, as ISO 8601 writes it
 */
public record Moment(String text, String machine) {}
