package org.investportal.editorial.input;

import java.util.List;

/** What to say of something typed that was not understood: a message, and its arguments, since messages hold no numbers. */
public record FieldProblem(String key, List<String> arguments) {}
