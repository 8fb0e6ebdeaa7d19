package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.portal.Portal;
import org.investportal.portal.Served;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser that has a page from before an edition gets the new page, not a 304. */
@StaffPortal
class NewEditionTest {

    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher editionPublisher;

    NewEditionTest(Portal portal, Catalogue catalogue, EditionPublisher editionPublisher) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.editionPublisher = editionPublisher;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/editions", "/zh/editions"})
    void isSentToClientsWithOlderPages(String path) {
        String before = Served.at(portal, path).header("ETag");
        assertThat(Served.at(portal, path, "If-None-Match", before).status()).isEqualTo(304);
        editionPublisher.publish(Draft.after(catalogue).publication());
        Served after = Served.at(portal, path, "If-None-Match", before);

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.header("ETag")).isNotEmpty().isNotEqualTo(before);
    }
}
