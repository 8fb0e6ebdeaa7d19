package org.investportal.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.investportal.catalogue.value.Language;
import org.investportal.site.figure.FigureCitation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BibTexTest {

    @Test
    void saysWhatTheCitationSays() {
        BibEntry entry = BibEntry.parse(BibTex.of(citation("Growth, 14.7%", "Agency & Sons")));

        assertEquals("misc", entry.type());
        assertEquals("a_b_1", entry.key());
        assertEquals("{Growth, 14.7%}", entry.field("title"));
        assertEquals("{Agency & Sons}", entry.field("author"));
        assertEquals("Site", entry.field("howpublished"));
        assertEquals("Edition 1", entry.field("note"));
        assertEquals("2026", entry.field("year"));
        assertEquals("nov", entry.field("month"));
        assertEquals("https://invest.example.org/figures/a/b~2", entry.field("url"));
    }

    @Test
    void saysNothingTwice() {
        BibEntry unnamed = BibEntry.parse(BibTex.of(citation("Growth", null)));

        assertEquals("{Site}", unnamed.field("author"));
        assertFalse(unnamed.has("howpublished"));
        assertFalse(unnamed.has("version"));
        assertFalse(BibEntry.parse(BibTex.of(citation("Growth", "Agency"))).has("publisher"));
    }

    /** LaTeX prints every title as it was typed. */
    @Property
    void keepsEveryCharacterOfATitle(
            @ForAll @StringLength(min = 1, max = 40) @CharRange(from = '!', to = '~') String title) {
        assertEquals(
                "{" + title + "}",
                BibEntry.parse(BibTex.of(citation(title, title))).field("title"));
    }

    @Test
    void keepsWhatIsNotOfAscii() {
        assertEquals(
                "{8.54 million m² – 杭州}",
                BibEntry.parse(BibTex.of(citation("8.54 million m² –\n杭州", null)))
                        .field("title"));
    }

    private static FigureCitation citation(String title, @Nullable String publisher) {
        return new FigureCitation(
                "text",
                "a_b_1",
                publisher == null ? "Site" : publisher,
                title,
                publisher == null ? null : "Site",
                1,
                "Edition 1",
                LocalDate.of(2026, 11, 24),
                "https://invest.example.org/figures/a/b~2",
                Language.EN,
                List.of(),
                null);
    }
}
