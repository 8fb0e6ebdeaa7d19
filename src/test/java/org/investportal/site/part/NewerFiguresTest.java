package org.investportal.site.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.aFigure;

import java.util.Objects;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.FigureBuilder;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.site.figure.FigurePageFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A figure that is published later makes others older in its own edition, but not in those before. Publishes, so its database is its own. */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:newer")
class NewerFiguresTest {

    private static final int FIRST = Shipped.EDITION;
    private static final String ROBOTS = "/figures/robot-industry-added-value/hangzhou/";
    private static final String FASHION = "/figures/fashion-industry-output/china/2016";
    private static final String GROWTH = "/figures/digital-economy-growth/hangzhou/2018-H1";

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EditionPublisher editionPublisher;

    @Autowired
    private FigurePageFactory figures;

    @Test
    void makeOtherFiguresOlder() {
        Draft draft = Draft.after(catalogue);
        add(draft, aFigure().during("2019"), "2019");
        add(draft, aFigure().during("2025").flagged(), "2025");
        add(draft, aFigure().during("2026").in(54), "2026");
        add(draft, aFigure().during("--2018").planned(), "--2018/target");
        draft.address(draft.add(aFigure().of(166).in(54).during("2016")), FASHION);
        int second = draft.edition();
        editionPublisher.publish(draft.publication());

        assertThat(age(FIRST, GROWTH).text()).isEqualTo("Latest figure published here for this sector.");
        assertThat(age(second, GROWTH).text())
                .endsWith("The latest figures for this sector are at least 8 years newer (2026).");
        assertThat(age(second, FASHION).text())
                .endsWith("The latest figures for this sector are at least a year newer (2017).");
        assertThat(age(FIRST, ROBOTS + "2016").later()).isNull();
        assertThat(Objects.requireNonNull(age(second, ROBOTS + "2016").later()).href())
                .isEqualTo(ROBOTS + "2019");
        assertThat(age(second, ROBOTS + "--2018/target").text())
                .isEqualTo("The latest figures published here for this sector (2026) cover the target period.");
    }

    private static void add(Draft draft, FigureBuilder figure, String period) {
        draft.address(draft.add(figure), ROBOTS + period);
    }

    private FigureAge age(int edition, String path) {
        return Objects.requireNonNull(
                figures.at(edition, path, Language.EN).aids().timeliness());
    }
}
