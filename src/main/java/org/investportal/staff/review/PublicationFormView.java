package org.investportal.staff.review;

import java.util.List;
import org.investportal.staff.LanguageBox;
import org.investportal.web.InputField;

/**
 * The form that publishes a change, as the page shows it.
 *
 * @param approve whether the same button approves the change
 * @param summaries what the edition is about, in each language, that of the desk first
 */
record PublicationFormView(boolean approve, List<LanguageBox> summaries, InputField conflictReason) {}
