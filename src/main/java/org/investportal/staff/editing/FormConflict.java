package org.investportal.staff.editing;

/**
 * What a field says to three people: whoever wrote it meanwhile, everybody before, and whoever types. The first two are
 * sent along, so that one of them can be chosen.
 */
record FormConflict(String theirs, String theirsInWords, String base, String baseInWords, String mineInWords) {}
