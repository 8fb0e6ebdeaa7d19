package org.investportal.editorial.content;

/**
 * An option of a reference field: a thing that it can refer to.
 *
 * @param value the id of the thing, which the reference stores
 * @param name the name for people
 * @param group the heading of its group; empty if there are no groups
 */
public record ReferenceOption(String value, String name, String group) {}
