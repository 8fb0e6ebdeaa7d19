package org.investportal.staff;

/**
 * A moment as the desk shows it.
 *
 * @param text in the zone of the portal
 * @param machine in UTC, as ISO 8601 writes it
 */
public record ShownTime(String text, String machine) {}
