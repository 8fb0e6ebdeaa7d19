package org.investportal.staff.editing;

/**
 * Three contents of a field in conflict: the one that another person saved meanwhile, the original one, and the typed one. The first two are
 * sent along, so that one of them can be chosen.
 */
record FormConflict(String theirs, String theirsInWords, String base, String baseInWords, String mineInWords) {}
