package org.investportal.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.investportal.site.figure.FigureCitation;
import org.investportal.wording.UntranslatedMark;
import org.jspecify.annotations.Nullable;

/** A citation as citation managers read it, in the names of the Citation Style Language (CSL-JSON, schema 1.0). */
record CslItem(
        String id,
        String type,
        String title,
        List<Name> author,

        @JsonProperty("container-title") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String containerTitle,

        String version,
        CslDate issued,
        @JsonProperty("URL") String address,
        String language) {

    /** A name that is no person's. */
    record Name(String literal) {}

    /** Year, month and day. */
    record CslDate(@JsonProperty("date-parts") List<List<Integer>> parts) {}

    static CslItem of(FigureCitation citation) {
        return new CslItem(
                citation.key(),
                "dataset",
                UntranslatedMark.unmarked(citation.title()),
                List.of(new Name(UntranslatedMark.unmarked(citation.author()))),
                citation.site() == null ? null : UntranslatedMark.unmarked(citation.site()),
                String.valueOf(citation.edition()),
                new CslDate(List.of(List.of(
                        citation.issued().getYear(),
                        citation.issued().getMonthValue(),
                        citation.issued().getDayOfMonth()))),
                citation.address(),
                citation.language().tag());
    }
}
