package org.investportal.editorial.input;

import java.util.Map;
import org.investportal.editorial.content.Content;

/**
 * What was made of a whole form.
 *
 * @param content of the fields that were understood
 * @param understood how they were understood, in words, where that is not plain
 * @param problems by field, in the order of the form
 */
public record FormReading(Content content, Map<String, String> understood, Map<String, FieldProblem> problems) {}
