package org.investportal.staff.editing;

import java.util.Map;

/**
 * How the numbers and times of a form are understood, for the script that says so while they are typed.
 *
 * @param understood by field, in words
 * @param mistakes by field, what is wrong
 * @param unit the code of the unit that is chosen, typed with the number, or that of the indicator; empty if none
 */
record UnderstoodForm(Map<String, String> understood, Map<String, String> mistakes, String unit) {}
