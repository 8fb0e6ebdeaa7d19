package org.investportal.staff.editing;

import java.util.Map;

/**
 * How the numbers and times of a form are understood and what follows from them, for the script that shows it while they are typed.
 *
 * @param understood by field, in words
 * @param mistakes by field, what is wrong
 * @param derived by field, what an empty field is filled in with
 */
record UnderstoodForm(Map<String, String> understood, Map<String, String> mistakes, Map<String, String> derived) {}
