package org.investportal.staff.editing;

/**
 * A scratch copy that is there when its form is opened.
 *
 * @param text from when it is
 * @param href the form filled with it
 * @param discard where to throw it away
 * @param key which one to throw away
 */
record ScratchOffer(String text, String href, String discard, String key) {}
