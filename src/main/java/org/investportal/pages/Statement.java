package org.investportal.pages;

/**
 * One thing that an edition says of something, to be compared with what another says of it.
 *
 * @param field what it is about, in words
 * @param text as it is stored: what it cites is put in words by the edition that says it
 */
record Statement(String field, String text) {}
