package org.investportal.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.investportal.catalogue.FigureBuilder.like;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.WholePortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A page that says something else than the catalogue is found. Publishes, so its portal is its own. */
@WholePortal
@Fixtures(settings = "portal.self-check.enabled=true")
@TestInstance(Lifecycle.PER_CLASS)
class SelfCheckServiceTest {

    private static final String FIGURE = "/figures/pharmaceutical-manufacturing-added-value/hangzhou/2017";
    private static final String INDICATOR = "/figures/pharmaceutical-manufacturing-added-value";
    private static final String SECOND = INDICATOR + "/zhejiang/2017";
    private static final String SECTOR = "/sectors/biomedicine";
    private static final String FILE = "/data/figures.csv";
    private static final long ZHEJIANG = 52;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EditionPublisher editionPublisher;

    @Autowired
    private SelfCheckService checks;

    @Autowired
    private SelfCheckJob selfCheckJob;

    @Autowired
    private Falsifier falsifier;

    private static final int EDITION = Shipped.EDITION + 1;

    private SelfCheck byItself = new SelfCheck(0, Instant.EPOCH, SelfCheck.State.FAILED, 0, 0, List.of());

    @BeforeAll
    void publish() {
        long item = catalogue.itemAt(FIGURE).orElseThrow();
        Figure figure = catalogue.at(Shipped.EDITION).figure(item, List.of()).get(Figure.class, item);
        Draft draft = Draft.after(catalogue).change(item, like(figure).stating("exact 20.53 billion cny"));
        draft.address(draft.add(like(figure).in(ZHEJIANG).stating("exact 205.3 billion cny")), SECOND);
        editionPublisher.publish(draft.publication());
        byItself = await().atMost(Duration.ofMinutes(2))
                .until(() -> checks.latest(EDITION), Optional::isPresent)
                .orElseThrow();
    }

    @AfterEach
    void rest() {
        falsifier.rest();
    }

    @Test
    void passesByItselfAfterThePublication() {
        assertThat(byItself.state()).isEqualTo(SelfCheck.State.PASSED);
        assertThat(byItself.findings()).isEmpty();
        assertThat(byItself.pages()).isEqualTo(8);
        assertThat(byItself.numbers()).isGreaterThan(100);
    }

    @Test
    void doesNotCheckWhatShips() {
        assertThat(checks.latest(Shipped.EDITION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /figures/pharmaceutical-manufacturing-added-value/hangzhou/2017 | value="20530000000" | value="20530000001" | shows “20530000001” for
            /figures/pharmaceutical-manufacturing-added-value/hangzhou/2017 | >20.53 billion yuan< | >20.58 billion yuan< | shows “20.58” for
            /figures/pharmaceutical-manufacturing-added-value | value="20530000000" | value="20530000000.0" | shows “20530000000.0” for
            /sectors/biomedicine | >20.53 billion yuan</data> | >20.35 billion yuan</data> | shows “20.35” for
            /sectors/biomedicine | , 20.53 billion yuan, 2017</a> | , 20.42 billion yuan, 2017</a> | names
            /sectors/biomedicine | >20.53 billion yuan</data> | >20.53 slander yuan</data> | words the value of
            /data/figures.csv | ,20530000000,,yuan, | ,20630000000,,yuan, | shows “20630000000” for
            /data/figures.csv | ,20.53,,cny,9, | ,20.63,,cny,9, | shows “20.63” for
            """)
    void failsOnOneAlteredDigit(String path, String from, String to, String finding) {
        falsifier.alter(path, from, to);

        SelfCheck check = checks.run(EDITION);

        assertThat(check.state()).isEqualTo(SelfCheck.State.FAILED);
        assertThat(check.findings())
                .singleElement()
                .asString()
                .startsWith(path + " " + finding)
                .contains(FIGURE)
                .doesNotContain("yuan");
        assertThat(checks.latest(EDITION)).contains(check);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /figures/pharmaceutical-manufacturing-added-value | <data value="20530000000">20.53 billion yuan</data> | 20.53 billion yuan | does not show
            /figures/pharmaceutical-manufacturing-added-value | <data value | <data amount | without a published figure
            /data/figures.csv | figure,sector | figures,sector | cannot be read
            /data/figures.csv | ,/figures/digital-economy-growth/ | ,/figures/digital-economy-decline/ | which is not published
            """)
    void failsWhereANumberIsMissingOrUnreadable(String path, String from, String to, String finding) {
        falsifier.alter(path, from, to);

        SelfCheck check = checks.run(EDITION);

        assertThat(check.state()).isEqualTo(SelfCheck.State.FAILED);
        assertThat(check.findings())
                .anySatisfy(found -> assertThat(found).startsWith(path).contains(finding));
    }

    @ParameterizedTest
    @CsvSource({FIGURE, SECOND, INDICATOR, SECTOR, FILE, "/", "/figures", "/sources/industrial-investment-press-release"
    })
    void failsWhereAPageIsNotServed(String path) {
        falsifier.alter(path, "words that no page has", "");

        SelfCheck check = checks.run(EDITION);

        assertThat(check.state()).isEqualTo(SelfCheck.State.FAILED);
        assertThat(check.findings()).containsExactly(path + " is answered with status 500");
        assertThat(check.pages()).isEqualTo(8);
    }

    @Test
    void isStartedAgainInTheBackground() {
        SelfCheck before = checks.latest(EDITION).orElseThrow();

        selfCheckJob.start(EDITION);

        await().atMost(Duration.ofMinutes(2))
                .until(() -> !checks.latest(EDITION).orElseThrow().equals(before));
        assertThat(checks.latest(EDITION).orElseThrow().state()).isEqualTo(SelfCheck.State.PASSED);
    }
}
