package org.investportal.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Period;
import org.investportal.site.figure.FigureCitation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BibTexTest {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    @Test
    void saysWhatTheCitationSays() {
        BibEntry entry = BibEntry.parse(BibTex.of(citation("Growth, 14.7%", "Agency & Sons"), TODAY));

        assertEquals("misc", entry.type());
        assertEquals("a_b_1", entry.key());
        assertEquals("{Growth, 14.7%}", entry.field("title"));
        assertEquals("{Agency & Sons}", entry.field("author"));
        assertEquals("Site", entry.field("howpublished"));
        assertEquals("Edition 1", entry.field("note"));
        assertEquals("2018", entry.field("year"));
        assertEquals("may", entry.field("month"));
        assertEquals("https://invest.example.org/figures/a/b~2", entry.field("url"));
        assertEquals("2026-12-02", entry.field("urldate"));
    }

    @Test
    void saysTheMonthOfADayButNoneOfAYear() {
        BibEntry ofADay = BibEntry.parse(BibTex.of(
                citation("Growth", "Agency", Period.parse("2018-05-31").start()), null));
        BibEntry ofAYear = BibEntry.parse(
                BibTex.of(citation("Growth", "Agency", Period.parse("2018").start()), null));

        assertEquals("may", ofADay.field("month"));
        assertEquals("2018", ofAYear.field("year"));
        assertFalse(ofAYear.has("month"));
    }

    /** Styles print a year that is a word as it is, and write that there is none if the field is missing. Biber stops at a day of access that is a placeholder. */
    @Test
    void leavesOutADateThatItDoesNotKnow() {
        BibEntry undated = BibEntry.parse(BibTex.of(citation("Growth", "Agency", null), null));

        assertFalse(undated.has("year"));
        assertFalse(undated.has("month"));
        assertFalse(undated.has("urldate"));
    }

    /** LaTeX prints every title as it was typed. */
    @Property
    void keepsEveryCharacterOfATitle(
            @ForAll @StringLength(min = 1, max = 40) @CharRange(from = '!', to = '~') String title) {
        assertEquals(
                "{" + title + "}",
                BibEntry.parse(BibTex.of(citation(title, title), TODAY)).field("title"));
    }

    @Test
    void keepsWhatIsNotOfAscii() {
        assertEquals(
                "{8.54 million m² – 杭州}",
                BibEntry.parse(BibTex.of(citation("8.54 million m² –\n杭州", "Agency"), TODAY))
                        .field("title"));
    }

    static FigureCitation citation(String title, String author) {
        return citation(title, author, Period.parse("2018-05").start());
    }

    static FigureCitation citation(String title, String author, @Nullable CalendarPart dated) {
        return new FigureCitation(
                "text",
                "a_b_1",
                author,
                title,
                "Site",
                dated,
                1,
                "Edition 1",
                "https://invest.example.org/figures/a/b~2",
                Language.EN,
                List.of(),
                null);
    }
}
