package org.investportal.staff.preview;

/** Says on top of a public page that it is none. */
record PreviewBanner(String text, String back, String href) {}
