package org.investportal.staff.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;

/** A form leads to the form of a new item that it needs, and that one leads back with the item chosen. */
@StaffPortal
class AddedItemTest {

    private final Browser edith;

    AddedItemTest(Portal portal) {
        edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void aSourceThatAFigureNeedsComesBackChosen() {
        Answer source = edith.submit(
                edith.get("/staff/content/figure/new"),
                Example.FORM,
                Map.of("indicator", "100", "area", "53", "number", "4 million yuan", "then", "new-source"));
        Answer figure = edith.submit(source, Example.FORM, Map.of("name.en", "Bulletin of the port"));

        assertTrue(edith.place().contains("/edit/"), edith.place());
        assertEquals("100", Example.value(figure, "indicator"));
        assertEquals("4 million", Example.value(figure, "number"));
        assertEquals("value", Example.value(figure, "readings.1.role"));
        assertTrue(
                figure.html()
                        .select("[name=readings.1.source] option[selected]")
                        .text()
                        .contains("Bulletin of the port"),
                figure.html().select("[name=readings.1.source]").text());
        Answer change = edith.submit(
                figure, Example.FORM, Map.of("readings.1.source", "", "readings.1.role", "", "number", "5"));
        assertEquals(2, change.html().select("#compare > section").size());
    }

    @Test
    void eachFormLeadsBackToTheOneThatAskedForIt() {
        Answer indicator =
                edith.submit(edith.get("/staff/content/figure/new"), Example.FORM, Map.of("then", "new-indicator"));
        Answer topic =
                edith.submit(indicator, Example.FORM, Map.of("name.en", "Cranes in the port", "then", "new-topic"));
        Answer again = edith.submit(topic, Example.FORM, Map.of("name.en", "Ships"));
        assertEquals("Cranes in the port", Example.value(again, "name.en"));
        assertEquals("cranes-in-the-port", Example.value(again, "slug"));
        assertTrue(!Example.value(again, "topic").isEmpty());

        Answer figure = edith.submit(again, Example.FORM, Map.of());
        assertEquals(
                "Cranes in the port",
                figure.html().select("[name=indicator] option[selected]").text());
    }

    @Test
    void aPublishedItemThatWasNotChangedIsReturnedTo() {
        Answer source =
                edith.submit(edith.get("/staff/content/figure/305"), Example.FORM, Map.of("then", "new-source"));
        Answer figure = edith.submit(source, Example.FORM, Map.of("name.en", "Another bulletin"));

        assertTrue(edith.place().startsWith("/staff/content/figure/305?"), edith.place());
        assertTrue(
                figure.html().select("[name=part-of] option[selected]").text().contains("Another bulletin"));
    }

    @Test
    void onlyFormsAreReturnedTo() {
        Answer source = edith.get("/staff/content/source/new?back-to=https://example.org.change-1");

        assertEquals(0, source.html().select("[name=back-to]").size());
    }
}
