package org.investportal.reading;

/** Thrown for input that cannot be understood; the user sees the message of the problem, not the text of this exception. */
public final class UnreadableInput extends RuntimeException {

    private final FieldProblem problem;

    private UnreadableInput(FieldProblem problem) {
        super(problem.key(), null, false, false);
        this.problem = problem;
    }

    /** Creates the exception for a problem with that input. */
    public static UnreadableInput of(String key, String typed, String... arguments) {
        return new UnreadableInput(FieldProblem.of(key, typed, arguments));
    }

    /** Returns the key of the message and its arguments. */
    public FieldProblem problem() {
        return problem;
    }
}
