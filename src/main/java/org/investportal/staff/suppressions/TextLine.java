package org.investportal.staff.suppressions;

/**
 * A published text that was found.
 *
 * @param about the name of the thing that has it
 * @param field which of its texts
 * @param editions in which editions it stands like this
 * @param href where it is suppressed
 */
record TextLine(String about, String field, String content, String editions, String href) {}
