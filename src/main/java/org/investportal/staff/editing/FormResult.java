package org.investportal.staff.editing;

import java.util.Map;
import org.investportal.editorial.content.Content;
import org.investportal.web.FormValidation;

/**
 * A form that was read.
 *
 * @param content what it says; only worth something where there is no mistake
 * @param understood how fields were understood, where that is not plain
 */
record FormResult(ContentForm form, Content content, FormValidation mistakes, Map<String, String> understood) {}
