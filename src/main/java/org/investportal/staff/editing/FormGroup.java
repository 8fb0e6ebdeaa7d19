package org.investportal.staff.editing;

import java.util.List;

/**
 * Fields under one heading.
 *
 * @param folded whether it begins closed, as nobody needs it most of the time
 */
record FormGroup(String name, String heading, List<FormField> fields, boolean folded) {}
