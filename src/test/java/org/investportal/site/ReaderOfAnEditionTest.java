package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.like;

import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.WholePortal;
import org.investportal.site.figure.FigurePageFactory;
import org.investportal.site.sector.SectorPage;
import org.investportal.site.sector.SectorPageFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of an edition stay the same when others are published. Publishes, so its database is its own. */
@WholePortal
@Fixtures
class ReaderOfAnEditionTest {

    private static final int FIRST = Shipped.EDITION;

    private static final String SECTOR = "/sectors/biomedicine";
    private static final String FIGURE = "/figures/pharmaceutical-manufacturing-added-value/hangzhou/2017";

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EditionPublisher editionPublisher;

    @Autowired
    private SectorPageFactory sectors;

    @Autowired
    private FigurePageFactory figures;

    @Test
    void readsTheSameAfterTwoMoreEditions() {
        SectorPage first = sector(FIRST);
        correct("exact 20.5 billion cny");
        SectorPage second = sector(FIRST + 1);
        correct("exact 20.6 billion cny");
        SectorPage third = sector(FIRST + 2);

        assertThat(List.of(sector(FIRST), sector(FIRST + 1), sector(FIRST + 2))).containsExactly(first, second, third);
        assertThat(List.of(value(FIRST), value(FIRST + 1), value(FIRST + 2)))
                .containsExactly("20.42 billion yuan", "20.5 billion yuan", "20.6 billion yuan");
        assertThat(first.headlines()).anyMatch(row -> row.value().equals(value(FIRST)));
        assertThat(third.headlines()).anyMatch(row -> row.value().equals(value(FIRST + 2)));
    }

    private void correct(String quantity) {
        long item = catalogue.itemAt(FIGURE).orElseThrow();
        Figure before =
                catalogue.at(catalogue.current()).figure(item, List.of()).get(Figure.class, item);
        editionPublisher.publish(Draft.after(catalogue)
                .change(item, like(before).stating(quantity))
                .publication());
    }

    private SectorPage sector(int edition) {
        return sectors.at(edition, SECTOR, Language.EN);
    }

    private String value(int edition) {
        return figures.at(edition, FIGURE, Language.EN).row().value();
    }
}
