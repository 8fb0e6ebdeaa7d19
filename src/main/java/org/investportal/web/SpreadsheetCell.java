package org.investportal.web;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a cell as a formula: an apostrophe goes before what begins like one. Numbers, negative
 * ones too, stay numbers. The rule is OWASP's on CSV injection.
 */
public final class SpreadsheetCell {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private SpreadsheetCell() {}

    public static String of(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
