package org.investportal.editorial.input;

import java.util.ArrayList;
import java.util.List;

/** Thrown for input that cannot be understood; the user sees the message of the problem, not the text of this exception. */
final class UnreadableInput extends RuntimeException {

    private static final int SHOWN = 60;

    private final FieldProblem problem;

    private UnreadableInput(FieldProblem problem) {
        super(problem.key(), null, false, false);
        this.problem = problem;
    }

    /** Creates the exception; its first argument is the typed input, shortened to {@value #SHOWN} characters. */
    static UnreadableInput of(String key, String typed, String... arguments) {
        String beginning = typed.codePointCount(0, typed.length()) <= SHOWN
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, SHOWN)) + "…";
        List<String> all = new ArrayList<>(List.of(beginning));
        all.addAll(List.of(arguments));
        return new UnreadableInput(new FieldProblem(key, all));
    }

    FieldProblem problem() {
        return problem;
    }
}
