package org.investportal.editorial.spreadsheet;

import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.UNIT_MULTIPLIER;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.UPPER_VALUE;
import static org.investportal.editorial.spreadsheet.SpreadsheetColumn.VALUE;

import org.investportal.catalogue.value.Numeral;

/** Reads the number of a figure from its cells: the digits or what a form accepts, the upper end of a range, and the power of ten. */
final class NumberCellReader {

    private static final String DIGITS = "[+-]?[\\d,]+(\\.\\d+)?";
    private static final String TO = " to ";
    private static final String POWER = "\\d{1,2}";

    private NumberCellReader() {}

    /** Returns the number as a person would type it into the form. A power of ten counts for bare digits only. */
    static String typed(SpreadsheetRow row) {
        String value = row.get(VALUE);
        String upper = row.get(UPPER_VALUE);
        String word = isInDigits(value) ? word(row.get(UNIT_MULTIPLIER)) : "";
        return (upper.isEmpty() ? value : value + TO + upper) + word;
    }

    static boolean isInDigits(String value) {
        return value.matches(DIGITS);
    }

    private static String word(String power) {
        if (!power.matches(POWER)) {
            return power.isEmpty() ? "" : " × 10^" + power; // no form accepts that, so the row is refused
        }
        try {
            return new Numeral("1", Integer.parseInt(power)).format().substring(1);
        } catch (IllegalArgumentException noWord) {
            return " × 10^" + power;
        }
    }

    /** Returns the number to keep: the published digits, if the new ones only lack zeros at their end, which spreadsheet programs leave out. */
    static String kept(String before, String after) {
        return !before.isEmpty() && !after.isEmpty() && isShortened(before, after) ? before : after;
    }

    private static boolean isShortened(String before, String after) {
        return before.length() > after.length() && bare(before).equals(bare(after));
    }

    private static String bare(String number) {
        return number.replaceAll("(\\.\\d*?)0+(?!\\d)", "$1").replaceAll("\\.(?!\\d)", "");
    }
}
