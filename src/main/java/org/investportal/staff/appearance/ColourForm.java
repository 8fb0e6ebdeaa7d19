package org.investportal.staff.appearance;

import org.investportal.staff.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * The form of the accent colour. A browser sends both fields, so the one that was changed counts; if both were, the typed code.
 *
 * @param colour the typed code
 * @param picked the code of the colour field, which is never empty
 * @param shown the code when the form was shown; empty if none was chosen
 */
record ColourForm(
        @Nullable String colour,
        @Nullable String picked,
        @Nullable String shown) {

    /** The accent colour of the design, which the colour field shows if none is chosen. */
    static final String OF_THE_DESIGN = "#0a5563";

    ColourForm {
        colour = FormInput.line(colour);
        picked = FormInput.line(picked);
        shown = FormInput.line(shown);
    }

    /** Returns the code that was chosen; empty for the colour of the design. */
    String chosen() {
        String typed = FormInput.line(colour);
        String fromField = FormInput.line(picked);
        boolean isPicked = !fromField.isEmpty() && !fromField.equals(valueOfField(FormInput.line(shown)));
        return isTyped() || !isPicked ? typed : fromField;
    }

    private boolean isTyped() {
        return !FormInput.line(colour).equals(FormInput.line(shown));
    }

    /** Tells whether the form was sent as it was shown, so that it undoes no later change by another person. */
    boolean isUnchanged() {
        return chosen().equals(FormInput.line(shown));
    }

    /** Returns the colour of the design, as an example of a code. */
    public String standard() {
        return OF_THE_DESIGN;
    }

    /** Returns what the colour field shows. */
    static String valueOfField(String code) {
        return code.isEmpty() ? OF_THE_DESIGN : code;
    }
}
