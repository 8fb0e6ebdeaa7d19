package org.investportal.staff.preview;

/** The record of a public page, and the template that shows it. */
record PreviewedPage(String template, Record page) {}
