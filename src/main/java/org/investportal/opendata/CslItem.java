package org.investportal.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.site.figure.FigureCitation;
import org.investportal.wording.UntranslatedMark;
import org.jspecify.annotations.Nullable;

/** A citation as citation managers read it, in the names of the Citation Style Language (CSL-JSON, schema 1.0). */
record CslItem(
        String id,
        String type,
        String title,
        List<Name> author,

        String publisher,
        String version,
        String note,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CslDate issued,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CslDate accessed,
        @JsonProperty("URL") String address,
        String language) {

    /** A name that is no person's. */
    record Name(String literal) {}

    /** Year, month and day, as far as they are known. */
    record CslDate(@JsonProperty("date-parts") List<List<Integer>> parts) {

        static CslDate of(CalendarPart dated) {
            int known = switch (dated.grain()) {
                case DAY -> 3;
                case MONTH -> 2;
                default -> 1;
            };
            return of(dated.firstDay(), known);
        }

        /** @param known how many of year, month and day */
        private static CslDate of(LocalDate day, int known) {
            return new CslDate(List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                    .subList(0, known)));
        }
    }

    /** @param accessed the day of access; none in a copy that is kept */
    static CslItem of(FigureCitation citation, @Nullable LocalDate accessed) {
        return new CslItem(
                citation.key(),
                "dataset",
                UntranslatedMark.unmarked(citation.title()),
                List.of(new Name(UntranslatedMark.unmarked(citation.author()))),
                UntranslatedMark.unmarked(citation.portal()),
                String.valueOf(citation.edition()),
                UntranslatedMark.unmarked(citation.inEdition()),
                citation.dated() == null ? null : CslDate.of(citation.dated()),
                accessed == null ? null : CslDate.of(accessed, 3),
                citation.address(),
                citation.language().tag());
    }
}
