package org.investportal.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.like;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.WholePortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A number that stayed old is found wherever its figure is shown. Publishes, so its portal is its own. */
@WholePortal
@Fixtures
@TestInstance(Lifecycle.PER_CLASS)
@Tag("sweep")
class AffectedPageFinderTest {

    /** Heads its sector, and so the card of that on the home page. */
    private static final long HEADING = 321;

    /** Of an indicator that another sector shows, too. */
    private static final long ALSO_SHOWN = 339;

    /** Cited in the summary of its sector, and so on the home page. */
    private static final long CITED = 322;

    private static final int EDITION = Shipped.EDITION + 1;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EditionPublisher editionPublisher;

    @Autowired
    private SelfCheckService checks;

    @Autowired
    private Falsifier falsifier;

    @BeforeAll
    void publish() {
        Selection before = catalogue.at(Shipped.EDITION).whole();
        editionPublisher.publish(Draft.after(catalogue)
                .change(HEADING, like(before.get(Figure.class, HEADING)).stating("exact 51.79 billion cny"))
                .change(ALSO_SHOWN, like(before.get(Figure.class, ALSO_SHOWN)).stating("exact 188 billion cny"))
                .change(CITED, like(before.get(Figure.class, CITED)).stating("exact 23.9 percent"))
                .publication());
    }

    @AfterEach
    void rest() {
        falsifier.rest();
    }

    @Test
    void passesWhereEveryPageSaysTheNewNumbers() {
        assertThat(checks.run(EDITION).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            / | <data value="51790000000">51.79 billion | <data value="50790000000">50.79 billion | for /figures/biopharmaceutical
            / | >23.9%</a> | >22.9%</a> | names /figures/biopharmaceutical-output-growth/
            /sectors/digital-economy | <data value="188000000000">188 | <data value="187000000000">187 | for /figures/digital-content-added-value/
            /figures | <data value="51790000000">51.79 billion | <data value="50790000000">50.79 billion | for /figures/biopharmaceutical
            /sources/industrial-investment-press-release | >188 billion yuan< | >187 billion yuan< | /figures/digital-content-added-value/
            """)
    void findsANumberThatStayedOld(String path, String from, String to, String finding) {
        falsifier.alter(path, from, to);

        assertThat(checks.run(EDITION).findings())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).startsWith(path + " ").contains(finding));
    }
}
