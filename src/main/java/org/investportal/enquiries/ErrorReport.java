package org.investportal.enquiries;

import org.jspecify.annotations.Nullable;

/**
 * What a reader reports to be wrong. The words of the report are those of its {@link EnquiryContent}.
 *
 * @param figure the item of the figure
 * @param printed where another number is printed; null if the reader named no place
 */
public record ErrorReport(long figure, @Nullable String printed) {

    public static final int LONGEST_PRINTED = 500;

    /** Keeps the words of readers out of logs. */
    @Override
    public String toString() {
        return "ErrorReport of figure " + figure;
    }
}
