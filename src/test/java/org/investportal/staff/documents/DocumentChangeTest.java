package org.investportal.staff.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.content.Content;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The drafts of a document are one change with its name. */
class DocumentChangeTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @StaffPortal
    abstract static class Facts {

        @Autowired
        private Portal portal;

        @Autowired
        private ApplicationContext context;

        @Autowired
        private JdbcClient jdbc;

        private Drafting drafting;
        private Browser edith;

        @BeforeEach
        void begin() {
            drafting = new Drafting(context);
            edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        }

        @Test
        void oneClickMakesOneChangeOfAllSubjects() {
            String document =
                    add("Kites " + UUID.randomUUID(), "Output of kites was 20 billion yuan, up 12 percent.", Map.of());
            Map<String, String> kites = Map.of("indicator", "Output of kites", "area", "Port Kite");
            decide(edith, document, "2.1.1", kites);
            decide(edith, document, "2.1.2", Map.of("indicator", "Growth of kites", "area", "Port Kite"));

            ChangeView change = view(draft(edith, document));
            assertThat(change.title()).startsWith("Kites ");
            assertThat(change.subjects())
                    .extracting(one -> one.subject().kind())
                    .containsExactly(
                            ItemKind.SOURCE,
                            ItemKind.AREA,
                            ItemKind.INDICATOR,
                            ItemKind.INDICATOR,
                            ItemKind.FIGURE,
                            ItemKind.FIGURE);
            assertThat(of(change, ItemKind.INDICATOR).get(1).get("relations")).startsWith("growth-of ");
            assertThat(links(document)).hasSize(1);
        }

        @Test
        void theChangeBeginsWithItsErrorsAndTheirFields() {
            String document = add("Kites " + UUID.randomUUID(), "Output of kites was 20 billion yuan.", Map.of());
            decide(edith, document, "2.1.1", Map.of("indicator", "Output of kites", "area", "Port Kite"));
            long change = draft(edith, document);

            Document page = edith.get("/staff/changes/" + change).html();
            assertThat(page.select("#errors, #compare").eachAttr("id")).containsExactly("errors", "compare");
            assertThat(page.select("#errors li").eachText())
                    .anyMatch(error -> error.startsWith("Output of kites – Topic "))
                    .noneMatch(error -> error.contains("Order"));
            assertThat(page.select("#errors li a"))
                    .hasSameSizeAs(page.select("#errors li"))
                    .allMatch(link -> link.attr("href").matches("/staff/changes/" + change + "/edit.*#.+"));

            String topic = page.select("#errors a[href$=#topic]").attr("href");
            edith.submit(
                    edith.get(topic.substring(0, topic.indexOf('#'))),
                    "form.content-form",
                    Map.of("topic", "21", "definition.en", "Kites that are made."));
            assertThat(of(view(change), ItemKind.INDICATOR).get(0).get("position"))
                    .matches("[1-9][0-9]*");
            assertThat(edith.get("/staff/changes/" + change)
                            .html()
                            .select("#errors")
                            .text())
                    .doesNotContain("Output of kites – ");
        }

        @Test
        void aDiscardedChangeCanBeMadeAgain() {
            String document = add("Kites " + UUID.randomUUID(), "Output of kites was 20 billion yuan.", Map.of());
            decide(edith, document, "2.1.1", Map.of("indicator", "Output of kites", "area", "Port Kite"));
            long first = draft(edith, document);
            assertThat(edith.get(document).html().select("form[action$=/drafts]"))
                    .isEmpty();

            edith.submit(edith.get("/staff/changes/" + first + "/abandonment"), "main form", Map.of());
            ChangeView second = view(draft(edith, document));
            assertThat(second.change().id()).isNotEqualTo(first);
            assertThat(second.subjects()).hasSameSizeAs(view(first).subjects());
            assertThat(links(document)).hasSize(2);
            assertThat(edith.get(document).html().select("form[action$=/drafts]"))
                    .isEmpty();
        }

        @Test
        void twoNumbersOfOnePublishedFigureAreReadIntoOneDraft() {
            String document = add(
                    "Report " + UUID.randomUUID(),
                    "The value added was 159.2 billion yuan. It was 159.2 billion yuan.",
                    Map.of());
            decide(edith, document, "2.1.1", figure("2018-H1"));
            decide(edith, document, "2.2.1", figure("2018-H1"));
            asIfTheAreaWasNew(document);

            ChangeView change = view(draft(edith, document));
            assertThat(of(change, ItemKind.FIGURE)).hasSize(1);
            assertThat(of(change, ItemKind.FIGURE).get(0).get("readings"))
                    .contains(" 2.1.1 value")
                    .contains(" 2.2.1 value");
        }

        @Test
        void aSecondValueThatWasDecidedWithoutAnAnswerIsNotDrafted() {
            String document = add(
                    "Report " + UUID.randomUUID(),
                    "The value added was 5 billion yuan. It was 5 billion yuan.",
                    Map.of());
            decide(edith, document, "2.1.1", figure("1987"));
            decide(edith, document, "2.2.1", figure("1987"));
            asIfDecidedWithoutAQuestion(document);

            Answer page = edith.get(document);
            assertThat(page.html()
                            .select(".document-drafts .note-doubt a[href$=2.2.1]")
                            .text())
                    .isEqualTo("7 billion · 2.2.1");
            Answer refused = edith.submit(page, "form[action$=/drafts]", Map.of());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.html().select(".notice").text()).contains("Some numbers below still need an answer");

            String form = "form[action$=/numbers/2.2.1]";
            Answer asked = edith.submit(edith.get(document + "?at=2.2.1"), form, Map.of());
            assertThat(asked.html().select("#answer-question").text()).contains("5 billion is already", "Is 5 billion");
            edith.submit(asked, form, Map.of("answer", "other-value"));
            assertThat(edith.get(document).html().select(".document-drafts .note-doubt"))
                    .isEmpty();
            asIfTheAreaWasNew(document);
            ChangeView change = view(draft(edith, document));
            assertThat(of(change, ItemKind.FIGURE).get(0).get("readings"))
                    .contains(" 2.1.1 value")
                    .contains(" 2.2.1 other-value");
        }

        /** Makes the second decision one of an earlier version, which took it without a question. */
        private void asIfDecidedWithoutAQuestion(String document) {
            int changed = jdbc.sql("update document_decision set content = replace(content, '5 billion', '7 billion')"
                            + " where document_id = :document and sentence = 2")
                    .param("document", Long.valueOf(document.replaceAll(".*/", "")))
                    .update();
            assertThat(changed).isEqualTo(1);
        }

        /** Makes the first decision one of an area that was published later. */
        private void asIfTheAreaWasNew(String document) {
            int changed = jdbc.sql("update document_decision set content = replace(content, :id, :name)"
                            + " where document_id = :document and sentence = 1")
                    .param("id", "\"area\":\"53\"")
                    .param("name", "\"area-name\":\"Hangzhou\"")
                    .param("document", Long.valueOf(document.replaceAll(".*/", "")))
                    .update();
            assertThat(changed).isEqualTo(1);
        }

        @Test
        void theChangeHasTheChineseTitleOfTheDocument() {
            String title = "某区渔业发展报告" + "渔".repeat(350);
            String document = add(title, "渔船30艘。", Map.of("language", "zh"));
            decide(edith, document, "2.1.1", Map.of("then", "claim"));
            ChangeView change = view(draft(edith, document));
            assertThat(change.title()).startsWith("某区渔业发展报告").endsWith("…").hasSize(300);
            assertThat(change.subjects().get(0).content().get("name.zh")).isEqualTo(title);
        }

        @Test
        void draftsThatWereSeparateChangesAreStillListed() {
            String document = reported("1988");
            long id = Long.parseLong(document.replaceAll(".*/", ""));
            DraftService drafts = context.getBean(DraftService.class);
            drafts.startNew(
                    "document-" + id + "-source",
                    ItemKind.SOURCE,
                    Content.of(Map.of("name.en", "An older report")),
                    drafting.member(ExampleStaff.EDITOR));
            drafts.startNew(
                    "document-" + id + "-f2.1.1",
                    ItemKind.INDICATOR,
                    Content.of(Map.of("name.en", "Older kites")),
                    drafting.member(ExampleStaff.EDITOR));
            jdbc.sql("update document set drafted_at = current_timestamp where id = ?")
                    .param(id)
                    .update();

            assertThat(links(document))
                    .containsExactly("Source: An older report (Draft)", "Indicator: Older kites (Draft)");
            assertThat(edith.get(document).html().select("form[action$=/drafts]"))
                    .isEmpty();
        }

        /** Adds a document and decides the first of its three numbers: a figure of a published indicator. */
        private String reported(String year) {
            String document = add(
                    "Report " + UUID.randomUUID(),
                    "The value was 5 billion yuan in " + year + ". It will be 7 billion yuan.",
                    Map.of());
            decide(edith, document, "2.1.1", figure(year));
            return document;
        }

        private static Map<String, String> figure(String year) {
            Map<String, String> typed = new TreeMap<>(Map.of("role", "value", "period", year));
            typed.putAll(Map.of("indicator", "Digital economy value added", "area", "Hangzhou", "nature", "actual"));
            typed.putAll(Map.of("relation", "", "qualifier", "exact"));
            return typed;
        }

        /** Adds a document with that title as its first paragraph, and returns its path. */
        private String add(String title, String text, Map<String, String> more) {
            Map<String, String> typed = new TreeMap<>(Map.of("published", "2032-01-20", "language", "en"));
            typed.putAll(more);
            typed.put("title", title);
            typed.put("text", title.replaceAll("[0-9-]", "x") + "\n\n" + text);
            Answer added = edith.submit(edith.get("/staff/documents/new"), "main form", typed);
            assertThat(added.status())
                    .as(added.html().select(".mistake").text())
                    .isEqualTo(200);
            return edith.place().replaceAll("\\?.*", "");
        }

        private static void decide(Browser who, String document, String place, Map<String, String> typed) {
            Answer page = who.get(document + "?at=" + place);
            Map<String, String> all = new TreeMap<>(typed);
            if (!typed.containsKey("period") && !typed.containsKey("then") && !typed.containsKey("role")) {
                all.put("period", "2031");
            }
            String form = "form[action$=/numbers/" + place + "]";
            Answer decided = who.submit(page, form, all);
            if (decided.status() == 422) { // an unknown area is asked about once
                decided = who.submit(decided, form, all);
            }
            assertThat(decided.status())
                    .as(decided.html().select(".mistake, .notice").text())
                    .isEqualTo(200);
        }

        /** Makes the drafts, and returns the change that the page leads to. */
        private static long draft(Browser who, String document) {
            Answer made = who.submit(who.get(document), "form[action$=/drafts]", Map.of());
            assertThat(made.status()).isEqualTo(200);
            assertThat(Objects.requireNonNull(who.place())).startsWith("/staff/changes/");
            return Long.parseLong(who.place().replaceAll(".*/", ""));
        }

        private ChangeView view(long change) {
            return drafting.view(change);
        }

        private static List<Content> of(ChangeView change, ItemKind kind) {
            return change.subjects().stream()
                    .filter(one -> one.subject().kind() == kind)
                    .map(ChangeSubject::content)
                    .toList();
        }

        private List<String> links(String document) {
            return edith.get(document).html().select(".document-drafts li a").eachText();
        }
    }
}
