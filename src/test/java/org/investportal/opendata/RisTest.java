package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.catalogue.value.Period;
import org.investportal.site.figure.FigureCitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisTest {

    @Test
    void hasATagOnEachLine() {
        assertThat(Ris.of(BibTexTest.citation("Growth,\n14.7%", "Agency"), BibTexTest.TODAY)
                        .lines())
                .containsExactly(
                        "TY  - DATA",
                        "ID  - a_b_1",
                        "AU  - Agency",
                        "TI  - Growth, 14.7%",
                        "PB  - Site",
                        "ET  - Edition 1",
                        "PY  - 2018",
                        "DA  - 2018/05//",
                        "UR  - https://invest.example.org/figures/a/b~2",
                        "Y2  - 2026/12/02/",
                        "LA  - en",
                        "ER  - ");
    }

    /** Programs take what is behind a comma for a first name. */
    @Test
    void keepsTheNameOfAnOrganisationTogether() {
        assertThat(Ris.of(BibTexTest.citation("Growth", "Ministry of Trade, Industry and Energy"), null))
                .contains("AU  - Ministry of Trade Industry and Energy\r\n");
    }

    @ParameterizedTest
    @CsvSource({"2018-07-05, 2018/07/05/", "2018-05, 2018/05//", "2018, 2018///", "2018-H1, 2018///"})
    void datesAreAsExactAsTheyAreKnown(String published, String written) {
        FigureCitation citation =
                BibTexTest.citation("Growth", "Agency", Period.parse(published).start());

        assertThat(Ris.of(citation, null)).contains("DA  - " + written + "\r\n");
    }

    @Test
    void leavesOutADateThatItDoesNotKnow() {
        assertThat(Ris.of(BibTexTest.citation("Growth", "Agency", null), null))
                .doesNotContain("PY  -", "DA  -", "Y2  -");
    }
}
