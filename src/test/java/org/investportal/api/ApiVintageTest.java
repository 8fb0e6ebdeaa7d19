package org.investportal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.catalogue.FigureBuilder.like;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Vintage;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.junit.jupiter.api.Test;

/** A figure with a nature and a vintage in its address, which the shipped content does not have. Publishes, so its portal is its own. */
@WholePortal
@Fixtures
class ApiVintageTest {

    private static final String MEASURED = "/figures/digital-economy-added-value/hangzhou/2018-H1";
    private static final String ESTIMATED = MEASURED + "/estimate/preliminary";

    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher publisher;

    ApiVintageTest(Portal portal, Catalogue catalogue, EditionPublisher publisher) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.publisher = publisher;
    }

    @Test
    void isAsDescribedAndFoundByItsNatureAndItsVintage() {
        publish();
        Answer figure = portal.get("/api/v1" + ESTIMATED);
        Answer list = portal.get("/api/v1/figures?nature=estimate&vintage=preliminary&fields=figure");

        assertThat(figure.status()).isEqualTo(200);
        assertThat(DescribedApi.of(portal).mistakes(figure)).isEmpty();
        assertThat(list.body()).contains("\"total\":1,", "\"figure\":\"" + ESTIMATED + "\"");
    }

    private void publish() {
        Figure measured = catalogue
                .at(catalogue.current())
                .everything()
                .get(Figure.class, catalogue.itemAt(MEASURED).orElseThrow());
        Draft draft = Draft.after(catalogue);
        draft.address(draft.add(like(measured).as(Nature.ESTIMATE).as(Vintage.PRELIMINARY)), ESTIMATED);
        publisher.publish(draft.publication());
    }
}
