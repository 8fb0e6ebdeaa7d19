package org.investportal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source, paragraph by paragraph, with every number printed in it and what it became.
 *
 * @param published when it appeared, in words
 * @param sha256 digest of its text, for whoever holds it to compare
 */
public record SourcePage(
        Head head,
        Frame frame,
        String name,
        Prose summary,
        List<NoteLine> notes,
        String published,
        @Nullable String sha256,
        int mentions,
        int leftOut,
        List<Paragraph> paragraphs) {

    /** A paragraph; the text itself is not reproduced. */
    public record Paragraph(String fragment, String label, List<PrintedNumber> numbers) {}

    /** A number in it with all its readings. */
    public record PrintedNumber(
            String fragment,
            String token,
            String where,
            @Nullable String attributedTo,
            List<ReadingLine> readings) {}
}
