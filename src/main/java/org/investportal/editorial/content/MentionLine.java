package org.investportal.editorial.content;

import java.util.List;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.value.Locator;
import org.jspecify.annotations.Nullable;

/** A number that is printed in a source, as a line: {@code 5.1.1 | fourth | Statistics Bureau}. */
public record MentionLine(
        Locator place, String printed, @Nullable String attributedTo) {

    private static final String PART = " | ";

    static MentionLine of(Mention mention) {
        return new MentionLine(mention.locator(), mention.token(), mention.attributedTo());
    }

    /** Parses a line that {@link #text} wrote. */
    public static MentionLine parse(String line) {
        List<String> parts = List.of(line.split(" \\| ", -1));
        if (parts.size() < 2 || parts.size() > 3) {
            throw new IllegalArgumentException("\"" + line + "\" lacks parts of a printed number");
        }
        return new MentionLine(Locator.parse(parts.get(0)), parts.get(1), parts.size() == 3 ? parts.get(2) : null);
    }

    public String text() {
        return place.code() + PART + printed + (attributedTo == null ? "" : PART + attributedTo);
    }

    public Mention mention(long id, long source) {
        return new Mention(id, source, place, printed, attributedTo);
    }
}
