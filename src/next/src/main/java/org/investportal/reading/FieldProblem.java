package org.investportal.reading;

import java.util.ArrayList;
import java.util.List;

/** A problem with typed input: the key of a message, and its arguments, since messages hold no numbers. */
public record FieldProblem(String key, List<String> arguments) {

    private static final int SHOWN = 60;

    /** Creates the problem; its first argument is the typed input, shortened to {@value #SHOWN} characters. */
    public static FieldProblem of(String key, String typed, String... arguments) {
        String beginning = typed.codePointCount(0, typed.length()) <= SHOWN
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, SHOWN)) + "…";
        List<String> all = new ArrayList<>(List.of(beginning));
        all.addAll(List.of(arguments));
        return new FieldProblem(key, all);
    }
}
