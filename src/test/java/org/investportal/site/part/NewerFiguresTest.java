package org.investportal.site.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.aFigure;

import java.util.Objects;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.FigureBuilder;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.WholePortal;
import org.investportal.site.figure.FigurePageFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a figure links to a later one from the edition that published that on. Publishes, so its database is its own. */
@WholePortal
@Fixtures
class NewerFiguresTest {

    private static final int FIRST = Shipped.EDITION;
    private static final String ROBOTS = "/figures/robot-industry-added-value/hangzhou/";

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EditionPublisher editionPublisher;

    @Autowired
    private FigurePageFactory figures;

    @Test
    void areLinkedFromOlderOnes() {
        Draft draft = Draft.after(catalogue);
        add(draft, aFigure().during("2019"), "2019");
        add(draft, aFigure().during("2025").flagged(), "2025");
        add(draft, aFigure().during("2026").in(54), "2026");
        add(draft, aFigure().during("--2018").planned(), "--2018/target");
        add(draft, aFigure().during("2018").as(Nature.FORECAST), "2018/forecast");
        add(draft, aFigure().during("2020").as(Nature.FORECAST), "2020/forecast");
        add(draft, aFigure().during("2018").as(Nature.ESTIMATE), "2018/estimate");
        int second = draft.edition();
        editionPublisher.publish(draft.publication());

        assertThat(age(FIRST, ROBOTS + "2016").later()).isNull();
        assertThat(Objects.requireNonNull(age(second, ROBOTS + "2016").later()).href())
                .isEqualTo(ROBOTS + "2019");
        assertThat(age(second, ROBOTS + "--2018/target").text()).isEqualTo("The target year 2018 has passed.");
        assertThat(age(second, ROBOTS + "2018/forecast").text()).isEqualTo("The forecast year 2018 has passed.");
        assertThat(age(second, ROBOTS + "2020/forecast").text())
                .isEqualTo("The forecast year 2020 has passed, no result published.");
        assertThat(Objects.requireNonNull(age(second, ROBOTS + "2018/estimate").later())
                        .href())
                .isEqualTo(ROBOTS + "2019");
    }

    private static void add(Draft draft, FigureBuilder figure, String period) {
        draft.address(draft.add(figure), ROBOTS + period);
    }

    private FigureAge age(int edition, String path) {
        return Objects.requireNonNull(
                figures.at(edition, path, Language.EN).aids().timeliness());
    }
}
