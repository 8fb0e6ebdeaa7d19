package org.investportal.staff.sources;

import org.investportal.web.FormValidation;

/**
 * The form that attaches a text.
 *
 * @param text the pasted text
 * @param converted whether the text that was attached before had other line ends
 */
record SourceTextForm(String text, FormValidation mistakes, boolean converted) {}
