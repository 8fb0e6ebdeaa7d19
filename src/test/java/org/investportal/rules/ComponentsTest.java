package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.InventedSource;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.catalogue.writing.SourceTextWriter;
import org.investportal.portal.AccountsTour;
import org.investportal.portal.DeskTour;
import org.investportal.portal.EnquiryTour;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.portal.TemplateWitness;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A template that no page shows is one that no test of pages sees break. */
@StaffPortal
@TestPropertySource(
        properties = {"portal.usd.rate=6.61", "portal.usd.date=2018-06-29", "portal.usd.source=Example Bank"})
@Tag("sweep")
class ComponentsTest {

    private static final String FOLDER = "src/main/resources/templates/";

    private static final long FIGURE = 313;

    private final Portal portal;
    private final TemplateWitness witness;
    private final Catalogue catalogue;
    private final EditionPublisher publisher;
    private final SourceTextWriter texts;

    ComponentsTest(
            Portal portal,
            TemplateWitness witness,
            Catalogue catalogue,
            EditionPublisher publisher,
            SourceTextWriter texts) {
        this.portal = portal;
        this.witness = witness;
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.texts = texts;
    }

    @Test
    void everyTemplateIsRenderedBySomePage() throws IOException {
        Set<String> rendered = rendered();
        List<String> idle = Code.files(FOLDER, ".html").stream()
                .map(file -> file.toString().replace(FOLDER, "").replace(".html", ""))
                .filter(template -> !rendered.contains(template))
                .toList();

        assertTrue(rendered.contains("component/flags"));
        assertEquals(List.of(), idle);
    }

    private Set<String> rendered() {
        portal.pages();
        portal.page("/styleguide");
        portal.page("/nothing");
        portal.page("/embed/nothing");
        portal.untilItCanBeSearched().page("/search?q=digital");
        portal.page("/embed/figures/cultural-industry-share-of-gdp");
        portal.page("/embed/figures/digital-economy-growth/hangzhou/2018-H1");
        portal.page("/compare?indicator=cultural-industry-added-value");
        portal.get("/compare/chart.svg?indicator=cultural-industry-added-value");
        portal.page(Portal.FAULTY);
        AccountsTour.of(portal);
        DeskTour.of(portal);
        EnquiryTour.of(portal);
        quote();
        return witness.seen();
    }

    private void quote() {
        Draft draft = Draft.after(catalogue);
        InventedSource source = InventedSource.in(
                draft, catalogue.at(catalogue.current()).shown().get(Figure.class, FIGURE));
        publisher.publish(draft.publication());
        texts.attach(source.item(), InventedSource.TEXT);
        portal.page(source.figurePath());
        texts.remove(source.item());
    }
}
