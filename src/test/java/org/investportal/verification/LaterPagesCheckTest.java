package org.investportal.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.like;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.LongEdition;
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

/** A figure and a sentence that are listed after the first page are compared where they are. Publishes, so its portal is its own. */
@WholePortal
@Fixtures(LongEdition.class)
@TestInstance(Lifecycle.PER_CLASS)
@Tag("sweep")
class LaterPagesCheckTest {

    private static final int EDITION = Shipped.EDITION + 2;

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
        Draft draft = Draft.after(catalogue);
        correct(draft, LongEdition.MONTHLY + "/hangzhou/2013-12");
        correct(draft, LongEdition.MONTHLY + "/hangzhou/1960-01");
        correct(draft, "/figures/branch-299/hangzhou/1997");
        Text late = catalogue.at(catalogue.current()).shown().all(Text.class).stream()
                .filter(text -> text.content().equals(LongEdition.LATE_WORDS))
                .findFirst()
                .orElseThrow();
        draft.change(
                        late.item(),
                        version -> new Text(
                                version,
                                false,
                                late.aboutId(),
                                TextField.SUMMARY,
                                Language.EN,
                                "A sentence in new words."))
                .explain(late.aboutId(), EntryKind.REVISION, "Clearer.");
        editionPublisher.publish(draft.publication());
    }

    private void correct(Draft draft, String path) {
        long item = catalogue.itemAt(path).orElseThrow();
        draft.change(
                item,
                like(catalogue.at(catalogue.current()).shown().get(Figure.class, item))
                        .stating("exact 7.5 billion cny"));
    }

    @AfterEach
    void rest() {
        falsifier.rest();
    }

    @Test
    void passesWhereEveryPageIsRight() {
        assertThat(checks.run(EDITION).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /figures/branch-0?page=4 | <data value="7500000000">7.5 | <data value="8500000000">8.5 | for /figures/branch-0/hangzhou/1960-01
            /sectors/biomedicine?page=2 | <data value="7500000000">7.5 | <data value="8500000000">8.5 | for /figures/branch-299/hangzhou/1997
            /sources/industrial-investment-press-release?page=6 | >7.5 billion yuan< | >8.5 billion yuan< | for /figures/branch-0/hangzhou/2013-12
            /sources/industrial-investment-press-release?page=9 | A sentence in new words | A sentence in old words | does not say text
            """)
    void findsWhatStayedOldOnALaterPage(String address, String from, String to, String finding) {
        falsifier.alter(address, from, to);

        assertThat(checks.run(EDITION).findings())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).startsWith(address + " ").contains(finding));
    }
}
