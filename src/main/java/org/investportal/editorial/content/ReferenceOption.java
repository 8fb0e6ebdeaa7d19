package org.investportal.editorial.content;

/**
 * A thing that a reference can lead to.
 *
 * @param value its id, which the reference keeps
 * @param name for people
 * @param group under which heading it stands; empty where there are none
 */
public record ReferenceOption(String value, String name, String group) {}
