package org.investportal.site.part;

import java.util.Locale;
import java.util.Optional;
import org.investportal.core.Content;
import org.investportal.kinds.Organisation;
import org.investportal.kinds.PrintedNumber;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Says whom a source names as the source of a number, by the name that the page has for it. */
public final class Attribution {

    /** The words that sources print where they do not name a source of their own; each language has a set phrase for them. */
    private static final String INCOMPLETE = "incomplete statistics";

    private Attribution() {}

    /** Returns the attribution; {@code null} where the source states none. */
    public static @Nullable String of(PageText pageText, @Nullable PrintedNumber mention) {
        String printed = mention == null ? null : mention.attributedTo;
        if (printed == null) {
            return null;
        }
        return printed.toLowerCase(Locale.ROOT).equals(INCOMPLETE)
                ? pageText.message("figure.attributed-incomplete")
                : pageText.message(
                        "figure.attributed", known(pageText, printed).orElseGet(() -> pageText.printed(printed)));
    }

    /** The name of the organisation that bears the printed one in English. */
    private static Optional<String> known(PageText pageText, String printed) {
        Content content = pageText.content();
        return content.all(Organisation.class).stream()
                .filter(organisation -> printed.equals(organisation.name.en()))
                .findFirst()
                .map(organisation -> pageText.name(organisation));
    }
}
