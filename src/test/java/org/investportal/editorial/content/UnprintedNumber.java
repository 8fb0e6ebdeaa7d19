package org.investportal.editorial.content;

import org.investportal.catalogue.value.ReadingRole;

/** Answers, for tests that invent numbers, where a number is from that its source prints otherwise: it is printed nowhere. */
public final class UnprintedNumber {

    private UnprintedNumber() {}

    /** Returns the content with the number, and with what the form makes of that answer. */
    public static Content in(Content figure, String number) {
        String readings = figure.get("readings")
                .replaceAll("(?m) " + ReadingRole.VALUE.code() + "$", " " + ReadingRole.OTHER_VALUE.code());
        Content changed = figure.with("number", number).with("readings", readings);
        return readings.contains(" " + ReadingRole.OTHER_VALUE.code())
                ? changed.with("note.correction.en", "The agency counted again: " + number + ".")
                : changed;
    }
}
