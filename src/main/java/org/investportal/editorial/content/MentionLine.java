package org.investportal.editorial.content;

import java.util.List;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.Locator;
import org.jspecify.annotations.Nullable;

/**
 * A number that is printed in a source, as a line: {@code 5.1.1 | fourth | Statistics Bureau}. The words around it can follow: {@code 12.1.1 | 40 |  | about 40
 * berths}.
 */
public record MentionLine(
        Locator place,
        String printed,
        @Nullable String attributedTo,
        @Nullable String quoted) {

    /** The greatest number of characters of a number as printed. */
    public static final int LONGEST_PRINTED = 80;

    /** The greatest number of characters of the words around a number. */
    public static final int LONGEST_QUOTATION = 500;

    private static final String PART = " | ";
    private static final int MOST_PARTS = 4;

    static MentionLine of(Mention mention) {
        return new MentionLine(mention.locator(), mention.token(), mention.attributedTo(), mention.quoted());
    }

    /** Parses a line that {@link #text} wrote. */
    public static MentionLine parse(String line) {
        List<String> parts = List.of(line.split(" \\| ", -1));
        if (parts.size() < 2 || parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("\"" + line + "\" lacks parts of a printed number");
        }
        return new MentionLine(Locator.parse(parts.get(0)), parts.get(1), part(parts, 2), part(parts, MOST_PARTS - 1));
    }

    private static @Nullable String part(List<String> parts, int at) {
        return at >= parts.size() || parts.get(at).isEmpty() ? null : parts.get(at);
    }

    public String text() {
        String attributed = attributedTo == null ? "" : attributedTo;
        String end = quoted == null ? "" : PART + quoted;
        return place.code() + PART + printed + (attributed.isEmpty() && end.isEmpty() ? "" : PART + attributed) + end;
    }

    /** Returns the line without suppressed words. */
    MentionLine masked(HiddenWordFilter hidden) {
        return quoted == null ? this : new MentionLine(place, printed, attributedTo, hidden.masked(quoted));
    }

    /** Returns whether the lines are the same, as far as suppressed words can be compared. */
    boolean isLike(MentionLine other) {
        boolean suppressed = Suppression.MARK.equals(quoted) || Suppression.MARK.equals(other.quoted);
        return suppressed ? unquoted().equals(other.unquoted()) : equals(other);
    }

    private MentionLine unquoted() {
        return new MentionLine(place, printed, attributedTo, null);
    }

    /** Returns the printed number to publish. Words that are masked in a form are not known there, so none are published. */
    public Mention mention(long id, long source) {
        String words = Suppression.MARK.equals(quoted) ? null : quoted;
        return new Mention(id, source, place, printed, attributedTo, words);
    }
}
