package org.investportal.staff.editing;

import java.util.List;

/**
 * Fields under one heading.
 *
 * @param folded whether the group is closed at first, because it is rarely changed
 * @param content what is in it, in a line; only if it is folded
 */
record FormGroup(String name, String heading, List<FormField> fields, boolean folded, String content) {}
