package org.investportal.editorial.input;

import java.util.List;

/** A problem with typed input: the key of a message, and its arguments, since messages hold no numbers. */
public record FieldProblem(String key, List<String> arguments) {}
