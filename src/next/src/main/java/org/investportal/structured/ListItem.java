package org.investportal.structured;

/**
 * A page on the way.
 *
 * @param position counted from 1
 * @param item the page, known by its absolute address
 */
public record ListItem(int position, String name, IdReference item) implements Thing {}
