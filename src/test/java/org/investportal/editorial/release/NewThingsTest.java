package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedEdition;
import org.investportal.editorial.content.Subject;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A sector with a topic, an indicator, a figure, an area and a source, all new in one edition, in a portal of its own. */
@WholePortal
@Fixtures
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewThingsTest {

    private static final String FIGURE = "/figures/port-throughput/ningbo/2018";

    private final Portal portal;
    private final Rewriting editing;
    private final Map<Subject, Content> wanted = new LinkedHashMap<>();

    NewThingsTest(Portal portal, Rewriting editing) {
        this.portal = portal;
        this.editing = editing;
    }

    /** Publishes items listed before the items that they refer to, to show that the order does not matter. */
    @BeforeAll
    void publish() {
        Subject figure = subject(ItemKind.FIGURE);
        Subject indicator = subject(ItemKind.INDICATOR);
        Subject topic = subject(ItemKind.TOPIC);
        Subject sector = subject(ItemKind.SECTOR);
        Subject area = subject(ItemKind.AREA);
        Subject source = subject(ItemKind.SOURCE);
        Subject port = subject(ItemKind.PLACE);
        Subject term = subject(ItemKind.TERM);
        wanted.put(
                term,
                content(
                        "slug",
                        "loading",
                        "name.en",
                        "Loading",
                        "also-written.en",
                        "is loaded; are loaded",
                        "definition.en",
                        "Bringing on board, such as [[figure:" + id(figure) + "]]."));
        wanted.put(
                figure,
                content(
                        "indicator",
                        id(indicator),
                        "area",
                        id(area),
                        "period",
                        "2018",
                        "basis",
                        "stated",
                        "nature",
                        "actual",
                        "qualifier",
                        "more-than",
                        "number",
                        "1.08 billion",
                        "unit",
                        "count",
                        "status",
                        "normal",
                        "readings",
                        "60 2.3.1 period\n" + id(source) + " 2.1.1 value",
                        "note.footnote.en",
                        "In tonnes."));
        wanted.put(
                indicator,
                content(
                        "topic",
                        id(topic),
                        "slug",
                        "port-throughput",
                        "measure",
                        "count",
                        "unit",
                        "count",
                        "position",
                        "1",
                        "name.en",
                        "Throughput of the port",
                        "definition.en",
                        "What is loaded.",
                        "counted.en",
                        "tonnes",
                        "relations",
                        "part-of 117"));
        wanted.put(topic, content("sector", id(sector), "slug", "port", "position", "1", "name.en", "The port"));
        wanted.put(
                sector,
                content(
                        "slug",
                        "logistics",
                        "position",
                        "4",
                        "name.en",
                        "Logistics",
                        "summary.en",
                        "A port of [[figure:" + id(figure) + "]].",
                        "headlines",
                        id(figure)));
        wanted.put(area, content("slug", "ningbo", "parent", "52", "name.en", "Ningbo"));
        wanted.put(
                source,
                content(
                        "slug",
                        "port-report",
                        "published",
                        "2019",
                        "language",
                        "en",
                        "paragraphs",
                        "3",
                        "name.en",
                        "Report of the port",
                        "mentions",
                        "2.1.1 | 1.08 billion | the port\n2.1.2 | two",
                        "left-out",
                        "2.1.2 name"));
        wanted.put(
                port,
                content(
                        "sector",
                        id(sector),
                        "source",
                        id(source),
                        "paragraph",
                        "1",
                        "sentence",
                        "1",
                        "status",
                        "normal",
                        "position",
                        "1",
                        "kind",
                        "platform",
                        "name.en",
                        "The deep port",
                        "ties",
                        id(figure)));
        EditionDraft draft = editing.draft();
        wanted.forEach((subject, content) -> Rewriting.add(draft, subject, content));
        editing.publish(draft);
    }

    @Test
    void newItemsAreReadAsWritten() {
        PublishedEdition now = editing.now();
        wanted.forEach((subject, content) -> assertThat(now.of(subject)).isEqualTo(content));
    }

    @Test
    void theFigureHasItsPage() {
        assertThat(portal.page(FIGURE).text())
                .contains(
                        "Throughput of the port",
                        "more than 1.08 billion tonnes",
                        "Ningbo",
                        "Report of the port, paragraph 2");
    }

    @Test
    void otherItemsHaveTheirPages() {
        assertThat(portal.page("/sectors/logistics").text())
                .contains("A port of more than 1.08 billion", "The port", "The deep port");
        assertThat(portal.page("/figures/port-throughput").text()).contains("What is loaded.");
        assertThat(portal.page("/sources/port-report").text())
                .contains("1.08 billion", "according to the port", "part of a name");
    }

    @Test
    void aTermIsExplainedWhereItIsUsed() {
        assertThat(portal.page("/glossary").expectFirst("#loading").text())
                .contains(
                        "Loading Also written as: is loaded, are loaded",
                        "such as more than 1.08 billion",
                        "Throughput");
        assertThat(portal.page("/figures/port-throughput").select("a.term").eachAttr("href"))
                .contains("/glossary#loading");
        assertThat(portal.page(FIGURE).select(".words-used summary").eachText()).contains("Loading");
    }

    private Subject subject(ItemKind kind) {
        return new Subject(kind, editing.newItem());
    }

    private static String id(Subject subject) {
        return String.valueOf(subject.item());
    }

    private static Content content(String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return Content.of(fields);
    }
}
