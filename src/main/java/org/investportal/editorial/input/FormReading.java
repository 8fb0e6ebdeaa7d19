package org.investportal.editorial.input;

import java.util.Map;
import org.investportal.editorial.content.Content;

/**
 * The result of parsing a whole form.
 *
 * @param content the fields that were understood
 * @param understood how they were understood, in words, if that is not obvious
 * @param problems the problems by field, in the order of the form
 */
public record FormReading(Content content, Map<String, String> understood, Map<String, FieldProblem> problems) {}
