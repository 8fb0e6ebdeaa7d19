package org.investportal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.investportal.portal.AccountsTour;
import org.investportal.portal.DeskTour;
import org.investportal.portal.EnquiryTour;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.portal.TemplateWitness;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A template that no page shows is one that no test of pages sees break. */
@StaffPortal
@Tag("sweep")
class ComponentsTest {

    private static final String FOLDER = "src/main/resources/templates/";

    private final Portal portal;
    private final TemplateWitness witness;

    ComponentsTest(Portal portal, TemplateWitness witness) {
        this.portal = portal;
        this.witness = witness;
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
        portal.page("/compare?indicator=cultural-industry-added-value");
        portal.get("/compare/chart.svg?indicator=cultural-industry-added-value");
        portal.page(Portal.FAULTY);
        AccountsTour.of(portal);
        DeskTour.of(portal);
        EnquiryTour.of(portal);
        return witness.seen();
    }
}
