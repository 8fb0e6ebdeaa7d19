package org.investportal.reading;

import org.investportal.value.Coded;
import org.investportal.value.Language;
import org.investportal.value.Qualifier;
import org.investportal.value.Quantity;
import org.investportal.value.Unit;
import org.investportal.wording.English;
import org.jspecify.annotations.Nullable;

/** What was made of typed input: a quantity, or a problem. */
record Typed(@Nullable Quantity quantity, @Nullable FieldProblem problem) {

    /** Reads a number beside a unit, which may be empty, and a precision. */
    static Typed number(String typed, String unit, String qualifier) {
        return number(typed, unit, qualifier, Language.EN);
    }

    static Typed number(String typed, String unit, String qualifier, Language language) {
        try {
            return new Typed(
                    TypedQuantity.read(
                            typed,
                            unit.isEmpty() ? null : Coded.parse(Unit.class, unit),
                            Coded.parse(Qualifier.class, qualifier),
                            language),
                    null);
        } catch (UnreadableInput refused) {
            return new Typed(null, refused.problem());
        }
    }

    /** Returns the number that is stored. */
    String canonical() {
        return quantity == null ? "" : quantity.number();
    }

    /** Returns how the input was understood, in words. */
    String understood(Language language) {
        return quantity == null ? "" : English.quantities().understood(quantity, language);
    }

    /** Returns the key of the message of the problem. */
    String key() {
        return problem == null ? "" : problem.key();
    }

    /** Returns the English message of the problem. */
    String message() {
        return problem == null ? "" : message(problem);
    }

    static String message(FieldProblem problem) {
        return English.words()
                .of(Language.EN, problem.key(), problem.arguments().toArray(String[]::new));
    }
}
