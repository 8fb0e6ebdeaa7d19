package org.investportal.staff.editing;

import java.util.List;

/**
 * Fields under one heading.
 *
 * @param folded whether the group is closed at first, because it is rarely needed
 */
record FormGroup(String name, String heading, List<FormField> fields, boolean folded) {}
