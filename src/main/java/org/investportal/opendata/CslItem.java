package org.investportal.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
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
            return new CslDate(List.of(List.of(
                            dated.year(),
                            dated.firstDay().getMonthValue(),
                            dated.firstDay().getDayOfMonth())
                    .subList(0, known)));
        }
    }

    static CslItem of(FigureCitation citation) {
        return new CslItem(
                citation.key(),
                "dataset",
                UntranslatedMark.unmarked(citation.title()),
                List.of(new Name(UntranslatedMark.unmarked(citation.author()))),
                UntranslatedMark.unmarked(citation.portal()),
                String.valueOf(citation.edition()),
                UntranslatedMark.unmarked(citation.inEdition()),
                citation.dated() == null ? null : CslDate.of(citation.dated()),
                citation.address(),
                citation.language().tag());
    }
}
