package org.investportal.editorial.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.investportal.InvestPortal;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.row.Figure;
import org.investportal.reconciliation.FindingService;
import org.investportal.reconciliation.finding.Finding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Two new databases get figures with the same seed, and a third one with another seed. */
@Tag("sweep")
class FigureGeneratorTest {

    private static final int COUNT = 450;

    private static ConfigurableApplicationContext first;
    private static Map<String, String> once;
    private static Map<String, String> again;
    private static Map<String, String> otherwise;

    @BeforeAll
    static void generate() {
        first = portal("once", 7);
        once = figures(first);
        try (ConfigurableApplicationContext second = portal("again", 7)) {
            again = figures(second);
        }
        try (ConfigurableApplicationContext third = portal("otherwise", 8)) {
            otherwise = figures(third);
        }
    }

    @AfterAll
    static void close() {
        first.close();
    }

    private static ConfigurableApplicationContext portal(String database, long seed) {
        ConfigurableApplicationContext portal = new SpringApplicationBuilder(InvestPortal.class)
                .properties("portal.self-check.enabled=false", "portal.page-changes.enabled=false")
                .run("--server.port=0", "--spring.datasource.url=jdbc:h2:mem:generated-" + database);
        assertEquals(Shipped.EDITION + 1, portal.getBean(FigureGenerator.class).generate(COUNT, seed));
        return portal;
    }

    private static Map<String, String> figures(ConfigurableApplicationContext portal) {
        Selection all = shown(portal, Shipped.EDITION + 1);
        Map<String, String> figures = new TreeMap<>();
        all.all(Figure.class)
                .forEach(figure -> figures.put(
                        all.address(figure.item()), figure.quantity().format()));
        return figures;
    }

    private static Selection shown(ConfigurableApplicationContext portal, int edition) {
        return portal.getBean(Catalogue.class).at(edition).shown();
    }

    @Test
    void addsAsManyFiguresAsAskedFor() {
        assertEquals(
                shown(first, Shipped.EDITION).all(Figure.class).size() + COUNT,
                shown(first, Shipped.EDITION + 1).all(Figure.class).size());
    }

    @Test
    void theSameSeedGivesTheSameFigures() {
        assertEquals(once, again);
    }

    @Test
    void anotherSeedGivesOtherFigures() {
        assertEquals(once.keySet(), otherwise.keySet());
        assertThat(otherwise).isNotEqualTo(once);
    }

    @Test
    void theChecksDoubtNoInventedFigure() {
        assertThat(doubts(Shipped.EDITION)).isNotEmpty().isEqualTo(doubts(Shipped.EDITION + 1));
    }

    private static Set<String> doubts(int edition) {
        return first.getBean(FindingService.class).at(edition).all().stream()
                .filter(finding -> finding.verdict().isDoubt())
                .map(Finding::key)
                .collect(Collectors.toSet());
    }

    @Test
    void theFiguresAgreeWithEachOther() {
        assertThat(first.getBean(FindingService.class).at(Shipped.EDITION + 1).all())
                .hasSizeGreaterThan(COUNT / 2);
    }

    @Test
    void refusesADatabaseWithGeneratedFigures() {
        assertThatThrownBy(() -> first.getBean(FigureGenerator.class).generate(1, 1))
                .isInstanceOf(GenerationRefused.class)
                .hasMessageContaining("did not ship with the portal");
    }
}
