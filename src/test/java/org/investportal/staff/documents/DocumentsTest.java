package org.investportal.staff.documents;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.annotation.DocumentDraftService;
import org.investportal.editorial.annotation.KnownSubjectIndex;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeLine;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Staff read documents number by number, from the pasted text to the published page of the source. */
class DocumentsTest {

    private static final String FORM = "form[action*=/numbers/]";

    private static final Map<String, String> COMPANIES = Map.of(
            "indicator", "Pharmaceutical companies",
            "area", "Hangzhou",
            "unit", "count",
            "measure", "count",
            "relation", "");

    private static final String PHARMACEUTICAL_COMPANIES = "/figures/pharmaceutical-enterprises/hangzhou/";

    private static final String CLAIM = "Numbers in the text: ";

    @Nested
    class H2 extends Facts {

        H2(
                Portal portal,
                DocumentDraftService drafts,
                ChangeFinder changes,
                ReviewService reviews,
                EditionOrderService orders,
                Catalogue catalogue,
                ExampleStaff staff) {
            super(portal, drafts, changes, reviews, orders, catalogue, staff);
        }
    }

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {

        Postgres(
                Portal portal,
                DocumentDraftService drafts,
                ChangeFinder changes,
                ReviewService reviews,
                EditionOrderService orders,
                Catalogue catalogue,
                ExampleStaff staff) {
            super(portal, drafts, changes, reviews, orders, catalogue, staff);
        }
    }

    @StaffPortal
    abstract static class Facts {

        private final Portal portal;
        private final DocumentDraftService drafts;
        private final ChangeFinder changes;
        private final ReviewService reviews;
        private final EditionOrderService orders;
        private final Catalogue catalogue;
        private final ExampleStaff staff;
        private final Browser edith;
        private final Browser edgar;
        private final Browser ada;
        private final Browser reader;

        Facts(
                Portal portal,
                DocumentDraftService drafts,
                ChangeFinder changes,
                ReviewService reviews,
                EditionOrderService orders,
                Catalogue catalogue,
                ExampleStaff staff) {
            this.portal = portal;
            this.drafts = drafts;
            this.changes = changes;
            this.reviews = reviews;
            this.orders = orders;
            this.catalogue = catalogue;
            this.staff = staff;
            edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
            edgar = Browser.at(portal).signIn(ExampleStaff.SECOND_EDITOR);
            ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
            reader = Browser.at(portal);
        }

        @Test
        void leadsFromTheTextToThePublishedSource() {
            String document = add(
                    "Report of sector 5 for 2031",
                    "In 2031, the value added of the digital economy of Hangzhou was 812.5 billion yuan.");
            Answer page = edith.get(document);
            page = decide(page, "5", Map.of("then", "name"));
            page = decide(page, "2031", Map.of("then", "story"));
            page = decide(page, "2031", Map.of());
            assertThat(chosen(page)).isEqualTo("812.5 billion");
            assertThat(value(page, "period")).isEqualTo("2031");
            assertThat(page.html().select(".number-fields .sure").eachText())
                    .as("never certain")
                    .isNotEmpty()
                    .isSubsetOf("likely", "guess: check it");
            page = decide(page, "812.5 billion", Map.of());
            assertThat(page.html().select("h2").text()).doesNotContain("Number “");
            assertThat(page.html().select(".document-drafts").text()).doesNotContain("still to decide");

            Answer drafted = edith.submit(page, "form[action$=drafts]", Map.of());
            assertThat(drafted.html().select("h1").text()).isEqualTo("Report of sector 5 for 2031 Change of 2 items");
            assertThat(drafted.html().select("main").text()).contains("Digital economy value added, Hangzhou, 2031");
            assertThat(edith.get(document)
                            .html()
                            .select(".document-drafts li a")
                            .eachText())
                    .containsExactly("Change of 2 items: Report of sector 5 for 2031 (Draft)");
            publish(document);

            String source = "/sources/report-of-sector-5-for-2031";
            String unattached = reader.get(source).html().select("main").text();
            assertThat(unattached).doesNotContain(CLAIM).contains("812.5 billion");
            attach(document);
            Answer attached = reader.get(source);
            assertThat(attached.html().select("main").text()).contains(CLAIM + "4. Used here: 2. Left out: 2.");
            assertThat(attached.html().select("mark, .source-words a").text()).contains("812.5 billion");
        }

        @Test
        void claimsNothingIfANumberIsUndecided() {
            String document = add("Partly read", "Exports of chips were 5 billion yuan. Imports were 7 billion yuan.");
            Answer page = decide(edith.get(document), "5 billion", Map.of("then", "claim"));
            assertThat(page.html().select(".document-drafts").text()).contains("Numbers still to decide: 1");
            edith.submit(page, "form[action$=drafts]", Map.of());
            assertThat(draft(document, ItemKind.SOURCE).get("mentions")).isEqualTo("2.1.1 | 5 billion");
            assertThat(draft(document, ItemKind.SOURCE).get("left-out")).isEqualTo("2.1.1 claim");
            publish(document);
            attach(document);
            assertThat(reader.get("/sources/partly-read").html().select("main").text())
                    .contains("Not listed yet: ");

            String again = add("Partly read", "Exports of chips were 5 billion yuan. Imports were 7 billion yuan.");
            page = decide(edith.get(again), "5 billion", Map.of("then", "claim"));
            page = decide(page, "7 billion", Map.of("then", "claim"));
            edith.submit(page, "form[action$=drafts]", Map.of());
            publish(again);
            assertThat(reader.get("/sources/partly-read").html().select("main").text())
                    .as("the same text again adds its numbers to the published source")
                    .contains(CLAIM + "2.")
                    .doesNotContain("Not listed yet");
        }

        @Test
        void makesDraftsOnce() {
            String document = add("Sent again", "There are 30 parks.");
            Answer page = decide(edith.get(document), "30", Map.of("then", "claim"));
            edith.submit(page, "form[action$=drafts]", Map.of());
            Answer again = edith.submit(page, "form[action$=drafts]", Map.of());

            assertThat(again.status()).isEqualTo(409);
            assertThat(again.html().select(".notice").text()).contains("A change was already created");
            assertThat(drafts.changesOf(id(document))).hasSize(1);
            assertThat(edith.submit(page, "form[action$=deletion]", Map.of()).status())
                    .isEqualTo(409);
        }

        @Test
        void draftsANewIndicatorWithItsGrowth() {
            String document =
                    add("Robots", "In 2030, output of walking robots in Hangzhou was 20 billion yuan, up 12 percent.");
            Answer page = decide(edith.get(document), "2030", Map.of());
            page = decide(page, "20 billion", Map.of("indicator", "Output of walking robots", "area", "Hangzhou"));
            assertThat(value(page, "relation")).isEqualTo("growth-of:2");
            page = decide(page, "12", Map.of("indicator", "Growth of walking robots", "area", "Hangzhou"));
            assertThat(page.html().select(".document-drafts li").eachText())
                    .contains("Output of walking robots", "Growth of walking robots");
            edith.submit(page, "form[action$=drafts]", Map.of());

            List<ChangeSubject> made = made(document);
            assertThat(made).hasSize(5);
            Content growth =
                    Objects.requireNonNull(contents(made, ItemKind.INDICATOR).get("Growth of walking robots"));
            long output = item(made, "Output of walking robots");
            assertThat(growth.get("relations")).isEqualTo("growth-of " + output);
            assertThat(growth.get("measure")).isEqualTo("growth");
            assertThat(growth.get("unit")).isEqualTo("percent");
            long source = item(made, "Robots");
            assertThat(draft(document, ItemKind.FIGURE).get("readings"))
                    .contains(source + " 2.1.1 period", source + " 2.1.2 value");
        }

        @Test
        void draftsANewAreaOnceThePersonHasSeenThatItIsNew() {
            String document =
                    add("Boats", "In 2030, output of boats was 20 billion yuan. Sales of nets were 3 tonnes.");
            Answer page = decide(edith.get(document), "2030", Map.of());
            Map<String, String> typed = Map.of("area", "Port Linhai");
            Answer asked = decide(page, "20 billion", typed);
            assertThat(asked.status()).isEqualTo(422);
            assertThat(asked.html().select("#area-mistake").text()).contains("Port Linhai", "again");
            assertThat(decide(asked, "20 billion", Map.of("area", "Port Linhia"))
                            .status())
                    .as("another unknown name")
                    .isEqualTo(422);
            page = decide(asked, "20 billion", Map.of());
            assertThat(chosen(page)).isEqualTo("3");
            assertThat(value(page, "area")).isEqualTo("Port Linhai");
            page = decide(page, "3", Map.of("indicator", "Nets"));
            assertThat(page.html().select(".document-drafts li").eachText()).contains("Port Linhai");
            edith.submit(page, "form[action$=drafts]", Map.of());

            List<ChangeSubject> made = made(document);
            long area = item(made, "Port Linhai");
            assertThat(contents(made, ItemKind.AREA).values())
                    .singleElement()
                    .returns("Port Linhai", content -> content.get("name.en"))
                    .returns("port-linhai", content -> content.get("slug"));
            assertThat(contents(made, ItemKind.FIGURE).values())
                    .hasSize(2)
                    .allMatch(figure -> figure.get("area").equals(String.valueOf(area)));
        }

        @Test
        void asksAboutAnUnknownAreaThatWasNotCheckedBefore() {
            String document = add("Mistyped", "There are 30 parks.");
            Map<String, String> typed = Map.of("role", "field", "number", "many", "area", "Hangzou");
            Answer wrong = decide(edith.get(document), "30", typed);
            assertThat(wrong.html().select("#number-mistake").text()).isNotEmpty();
            Map<String, String> parks =
                    Map.of("role", "value", "number", "30", "period", "2030", "unit", "count", "indicator", "Parks");
            Answer asked = decide(wrong, "30", parks);
            assertThat(asked.status()).isEqualTo(422);
            assertThat(asked.html().select("#area-mistake").text()).contains("Hangzou");

            Answer again = decide(asked, "30", Map.of("number", "many"));
            assertThat(again.html().select("#area-mistake"))
                    .as("it was asked before")
                    .isEmpty();
            assertThat(decide(again, "30", Map.of("number", "30")).status()).isEqualTo(200);
        }

        @Test
        void draftsTheFirstRelationOfAnIndicatorThatIsComplete() {
            String document = add(
                    "Growth of boats",
                    "Output of boats grew by 11 percent in 2029. Output of boats was 20 billion yuan, up 12 percent.");
            Answer page = decide(
                    edith.get(document),
                    "11",
                    Map.of("indicator", "Growth of boats", "area", "Hangzhou", "relation", "", "measure", "growth"));
            page = decide(page, "2029", Map.of());
            page = decide(
                    page,
                    "20 billion",
                    Map.of("indicator", "Boats", "period", "2030", "measure", "output-value", "relation", ""));
            page = decide(
                    page, "12", Map.of("indicator", "Growth of boats", "period", "2030", "relation", "growth-of:1"));
            assertThat(page.html().select(".document-drafts .note a").eachText())
                    .isEmpty();
            edith.submit(page, "form[action$=drafts]", Map.of());

            List<ChangeSubject> made = made(document);
            long boats = item(made, "Boats");
            assertThat(relations(contents(made, ItemKind.INDICATOR), "Growth of boats"))
                    .isEqualTo("growth-of " + boats);
        }

        @Test
        void namesARelationThatLeadsBack() {
            String document = add("Circles", "Nets were 3 times and boats 4 times as many in 2030.");
            Map<String, String> typed = Map.of("unit", "times", "area", "Hangzhou", "period", "2030");
            Answer page =
                    decide(edith.get(document), "3", with(typed, "indicator", "Nets", "relation", "multiple-of:2"));
            page = decide(page, "4", with(typed, "indicator", "Boats", "relation", "multiple-of:1"));
            page = decide(page, "2030", Map.of("role", "period"));
            assertThat(page.html().select(".document-drafts .note a").eachText())
                    .containsExactly(
                            "4 · 2.1.2: select another number or indicator: the related one is itself described by this one");
            edith.submit(page, "form[action$=drafts]", Map.of());

            Map<String, Content> made = contents(made(document), ItemKind.INDICATOR);
            assertThat(relations(made, "Boats")).isEmpty();
            assertThat(relations(made, "Nets")).startsWith("multiple-of ");
        }

        private static Map<String, String> with(Map<String, String> typed, String... more) {
            Map<String, String> all = new TreeMap<>(typed);
            for (int at = 0; at < more.length; at += 2) {
                all.put(more[at], more[at + 1]);
            }
            return all;
        }

        @Test
        void draftsTheRelationsOfSharesAndLeads() {
            String document = add(
                    "Shares",
                    "In 2030, output of boats was 20 billion yuan, up 12 percent, and made up 25 percent of all output."
                            + " All output was 80 billion yuan. It grew 2 points faster.");
            Answer page = decide(edith.get(document), "2030", Map.of());
            page = decide(page, "20 billion", Map.of("indicator", "Boats", "area", "Hangzhou"));
            page = decide(page, "12", Map.of("indicator", "Growth of boats", "relation", "growth-of:2"));
            assertThat(value(page, "measure")).isEqualTo("share");
            page = decide(
                    page,
                    "25",
                    Map.of("indicator", "Share of boats", "relation", "share-of:2", "whole", "all products"));
            page = decide(page, "80 billion", Map.of("indicator", "All products", "measure", "output-value"));
            page = decide(
                    page,
                    "2",
                    Map.of(
                            "indicator", "Lead of boats",
                            "unit", "percentage-points",
                            "period", "2030",
                            "measure", "lead",
                            "relation", "lead-over:",
                            "related", "Growth of boats"));
            assertThat(page.html().select(".document-drafts .note a").text())
                    .isEqualTo("2 · 2.3.1: fill in “Total or comparison”: an indicator that is published or new in this"
                            + " document");
            edith.submit(
                    edith.get(document + "?at=2.3.1"),
                    FORM,
                    Map.of("whole", "Digital economy growth", "whole-area", "China"));
            edith.submit(edith.get(document), "form[action$=drafts]", Map.of());

            List<ChangeSubject> made = made(document);
            Map<String, Content> indicators = contents(made, ItemKind.INDICATOR);
            Map<String, Long> items = made.stream()
                    .filter(one -> one.subject().kind() == ItemKind.INDICATOR)
                    .collect(toMap(
                            one -> one.latest().title().english(),
                            one -> one.subject().item()));
            KnownSubjectIndex known = KnownSubjectIndex.of(catalogue);
            assertThat(relations(indicators, "Growth of boats")).isEqualTo("growth-of " + items.get("Boats"));
            assertThat(relations(indicators, "Share of boats"))
                    .isEqualTo("share-of " + items.get("Boats") + " " + items.get("All products"));
            assertThat(relations(indicators, "Lead of boats"))
                    .isEqualTo("lead-over " + items.get("Growth of boats") + " "
                            + known.find(ItemKind.INDICATOR, "Digital economy growth")
                                    .iterator()
                                    .next()
                            + " "
                            + known.find(ItemKind.AREA, "China").iterator().next());
            assertSavable(made, "Lead of boats");
        }

        /** Checks that the form that shows the draft can be sent as it is. */
        private void assertSavable(List<ChangeSubject> made, String title) {
            long change = made.get(0).latest().key().change();
            Answer form = edith.get("/staff/changes/" + change + "/edit/" + item(made, title));
            assertThat(form.status()).isEqualTo(200);
            Answer saved = edith.submit(form, "main form", Map.of());
            assertThat(saved.html().select(".mistake").eachText()).isEmpty();
            assertThat(saved.status()).isEqualTo(200);
        }

        @Test
        void namesTheIndicatorsThatWereDraftedWithoutTheirRelation() {
            String document = add("Early drafts", "In 2031, output of kites was 20 billion yuan, up 12 percent.");
            Answer page = decide(edith.get(document), "2031", Map.of());
            page = decide(page, "20 billion", Map.of("indicator", "Kites", "area", "Hangzhou"));
            decide(page, "12", Map.of("indicator", "Growth of kites", "relation", "growth-of:", "related", "Unknown"));
            Answer before = edith.get(document);
            assertThat(before.html().select(".document-drafts .note").text())
                    .startsWith("These numbers have a relation that is not complete.");
            assertThat(before.html().select(".document-drafts .note a").text())
                    .startsWith("12 · 2.1.3: select a number that is not left out");

            edith.submit(before, "form[action$=drafts]", Map.of());

            Answer after = edith.get(document);
            assertThat(after.html().select(".document-drafts .note p").text())
                    .startsWith("The change has these new indicators without a relation.");
            assertThat(after.html().select(".document-drafts .note li").eachText())
                    .containsExactly("Growth of kites");
            assertThat(after.html().select(".document-drafts .note a")).isEmpty();
        }

        private static String relations(Map<String, Content> indicators, String name) {
            return Objects.requireNonNull(indicators.get(name)).get("relations");
        }

        @Test
        void namesAGrowthAfterWhatGrows() {
            Map<String, String> typed = new TreeMap<>(about("Growth in Chinese"));
            typed.put("language", "zh");
            typed.put("text", "2030年,渔船增加值20亿元,同比增长12%,两年平均增长6.0%。渔网增加值增长8%。");
            edith.submit(edith.get("/staff/documents/new"), "main form", typed);
            String document = edith.place().replaceAll("\\?.*", "");

            assertThat(value(edith.get(document + "?at=1.1.2"), "measure")).isEqualTo("added-value");
            assertThat(value(edith.get(document + "?at=1.1.3"), "indicator")).isEqualTo("渔船增加值增速");
            assertThat(value(edith.get(document + "?at=1.1.5"), "indicator")).isEqualTo("渔船增加值两年平均增速");
            Answer elsewhere = edith.get(document + "?at=1.2.1");
            assertThat(value(elsewhere, "relation")).isEqualTo("growth-of:");
            assertThat(value(elsewhere, "related")).isEqualTo("渔网增加值");
        }

        @Test
        void draftsARangeAndAnAmountInTwoCurrencies() {
            String document = add(
                    "Report of sector 6",
                    "Exports of Springfield were 13.6 billion yuan (US$2.1 billion) in 2032."
                            + " Fees were between 3 and 5 percent in 2032.");
            Answer page = decide(edith.get(document), "6", Map.of("then", "name"));
            page = decide(
                    page,
                    "13.6 billion",
                    Map.of("indicator", "Exports", "area", "Hangzhou", "measure", "exports", "qualifier", "exact"));
            assertThat(value(page, "role")).isEqualTo("other-unit");
            assertThat(value(page, "unit")).isEqualTo("usd");
            assertThat(value(page, "area")).isEqualTo("Hangzhou");
            page = decide(page, "2.1 billion", Map.of("indicator", "Exports", "measure", "exports"));
            page = decide(page, "2032", Map.of());
            assertThat(value(page, "number")).isEqualTo("3 to 5");
            page = decide(page, "3", Map.of("indicator", "Fees", "measure", "share"));
            page = decide(page, "5", Map.of("indicator", "Fees", "measure", "share"));
            page = decide(page, "2032", Map.of());
            edith.submit(page, "form[action$=drafts]", Map.of());

            assertThat(contents(made(document), ItemKind.FIGURE).values())
                    .extracting(content -> content.get("number") + ", "
                            + LineForm.lines(content.get("readings")).stream()
                                    .map(line -> line.replaceFirst("\\d+ ", ""))
                                    .toList())
                    .containsExactlyInAnyOrder(
                            "13.6 billion, [2.1.1 value, 2.1.2 other-unit usd, 2.1.3 period]",
                            "3 to 5, [2.2.1 value, 2.2.2 value, 2.2.3 period]");
        }

        @Test
        void proposesThePublishedIndicatorOfAGrowth() {
            String document = add(
                    "Growth", "In 2029, the value added of the digital economy was 700 billion yuan, up 9.1 percent.");
            Answer page = decide(edith.get(document), "2029", Map.of());
            assertThat(value(page, "indicator")).isEqualTo("Digital economy value added");
            Answer other = edith.submit(page, FORM, Map.of("unit", "percent", "area", "Hangzhou"));
            assertThat(other.html().select("#indicator-mistake").text()).contains("is stated in yuan");
            page = decide(page, "700 billion", Map.of("area", "Hangzhou"));
            assertThat(value(page, "indicator")).isEqualTo("Digital economy growth");
        }

        @Test
        void addsAReadingToAPublishedFigure() {
            String document = add(
                    "Another report",
                    "In the first half of 2018, the value added of the digital economy was 160.0 billion yuan.");
            Answer page = edith.get(document);
            for (String number : List.of("first", "half", "2018")) {
                page = decide(page, number, Map.of("role", "period"));
            }
            Map<String, String> known =
                    Map.of("indicator", "Digital economy value added", "area", "Hangzhou", "period", "2018-H1");
            Answer asked = decide(page, "160.0 billion", known);
            assertThat(asked.status()).isEqualTo(422);
            assertThat(asked.html().select("#answer-question").text())
                    .isEqualTo(
                            "The published value is 159.2 billion yuan (Digital economy value added, Hangzhou, first half"
                                    + " of 2018). Is 160.0 billion a different value of the same figure, or does it belong to another figure?");
            page = decide(asked, "160.0 billion", Map.of("answer", "other-value"));
            edith.submit(page, "form[action$=drafts]", Map.of());

            Content figure = draft(document, ItemKind.FIGURE);
            assertThat(figure.get("number")).isEqualTo("159.2 billion");
            assertThat(figure.get("readings"))
                    .containsPattern("\\d+ 2\\.1\\.4 other-value")
                    .contains("60 7.1.4 value");
        }

        @Test
        void asksWhetherASecondValueIsADifferentOne() throws Exception {
            Answer asked = decide(
                    edith.get(pharmaceuticalCompanies("Companies and listed companies", "2019")), "14", COMPANIES);
            assertThat(asked.status()).isEqualTo(422);
            assertThat(asked.html().select("#answer-question").text())
                    .isEqualTo(
                            "1,950 is already the value of Pharmaceutical companies, Hangzhou, end of 2019 in this document."
                                    + " Is 14 a different value of the same figure, or does it belong to another figure?");
            assertThat(asked.html().select(".error-summary a[href=#answer]")).hasSize(1);
            assertThat(new HtmlChecker().complaints(asked.body())).isEmpty();
            assertThat(asked.html().select("[name=answer][checked]")).isEmpty();
            assertThat(value(asked, "indicator")).isEqualTo("Pharmaceutical companies");
            assertThat(decide(asked, "14", Map.of()).status())
                    .as("accepted again without an answer")
                    .isEqualTo(422);

            Answer other = decide(asked, "14", Map.of("answer", "something-else"));
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.html().select("#indicator-mistake").text()).startsWith("Name another indicator");
            assertThat(other.html().select("[name=answer][checked]").attr("value"))
                    .isEqualTo("something-else");
            Answer moved = decide(other, "14", Map.of("answer", "other-value", "asked", "1,949 is already it."));
            assertThat(moved.status()).as("an answer to another question").isEqualTo(422);
        }

        @Test
        void publishesADifferentValueOnlyIfAPersonSaidSo() {
            String document = pharmaceuticalCompanies("Companies in different counts", "2017");
            Answer asked = decide(edith.get(document), "14", COMPANIES);
            Answer page = decide(asked, "14", Map.of("answer", "other-value"));
            edith.submit(page, "form[action$=drafts]", Map.of());

            Content figure = draft(document, ItemKind.FIGURE);
            assertThat(figure.get("number")).isEqualTo("1950");
            assertThat(figure.get("readings"))
                    .containsPattern("2\\.1\\.2 value")
                    .containsPattern("2\\.1\\.3 other-value");
            assertThat(value(edith.get(document + "?at=2.1.3"), "role")).isEqualTo("other-value");
            publish(document);
            assertThat(reader.get(PHARMACEUTICAL_COMPANIES + "2017-12-31")
                            .html()
                            .select("main")
                            .text())
                    .contains("Different value: 14");
        }

        @Test
        void makesAFigureOfItsOwnOfSomethingElse() {
            String document = pharmaceuticalCompanies("Companies, some of them listed", "2016");
            Answer asked = decide(edith.get(document), "14", COMPANIES);
            Answer page = decide(
                    asked, "14", Map.of("answer", "something-else", "indicator", "Listed pharmaceutical companies"));
            edith.submit(page, "form[action$=drafts]", Map.of());

            assertThat(contents(made(document), ItemKind.FIGURE).values())
                    .hasSize(2)
                    .noneMatch(figure -> figure.get("readings").contains("other-value"))
                    .extracting(figure -> figure.get("number"))
                    .containsExactlyInAnyOrder("1950", "14");
            publish(document);
            assertThat(reader.get(PHARMACEUTICAL_COMPANIES + "2016-12-31")
                            .html()
                            .select("main")
                            .text())
                    .contains("1,950")
                    .doesNotContain("Different value", "different value");
        }

        @Test
        void asksInChinese() {
            String document = pharmaceuticalCompanies("Companies in Chinese", "2019");
            Browser chinese = Browser.at(portal).in(Language.ZH).signIn(ExampleStaff.EDITOR);
            String zh = document.replace("/staff/", "/staff/zh/");
            Map<String, String> typed = with(COMPANIES, "area", "Hangzhou");
            Answer asked = chinese.submit(chinese.get(zh + "?at=2.1.3"), FORM, typed);
            assertThat(asked.status()).isEqualTo(422);
            assertThat(asked.html().select("#answer-question").text())
                    .isEqualTo("本文档中，1,950已确定为“医药企业、杭州、2019年末”的数值。14是同一数据的不同数值，还是属于其他数据？");
            assertThat(chinese.submit(asked, FORM, Map.of("answer", "other-value"))
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void takesNoDifferentValueOfNothing() {
            String document = add("A different count", "There are 30 parks.");
            Answer refused = decide(edith.get(document), "30", with(COMPANIES, "role", "other-value"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().select("#role-mistake").text()).contains("Choose “Value”");
        }

        /** Adds a document and decides its first two numbers: a date and a count. */
        private String pharmaceuticalCompanies(String title, String year) {
            String document = add(
                    title,
                    "At the end of " + year
                            + ", Hangzhou had 1,950 pharmaceutical companies, of which 14 were listed.");
            Answer page = decide(edith.get(document), year, Map.of("role", "period"));
            assertThat(decide(page, "1,950", COMPANIES).status()).isEqualTo(200);
            return document;
        }

        @Test
        void showsMistakesBesideTheFieldAndKeepsWhatWasTyped() {
            String document = add("Mistakes", "The park has 30 companies.");
            Answer wrong = decide(
                    edith.get(document),
                    "30",
                    Map.of("number", "many", "area", "Atlantis", "indicator", "", "unit", ""));
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.html().select("#area-mistake").text()).contains("Atlantis");
            assertThat(wrong.html().select("#indicator-mistake, #unit-mistake, #number-mistake"))
                    .hasSize(3);
            assertThat(value(wrong, "number")).isEqualTo("many");
            assertThat(value(wrong, "area")).isEqualTo("Atlantis");
            assertThat(wrong.html().select("[autofocus]")).hasSize(1);
        }

        @Test
        void showsWhatSomebodyElseDecidedMeanwhile() {
            String document = add("Meanwhile", "The park has 30 companies.");
            Answer edithsWindow = edith.get(document);
            edgar.submit(edgar.get(document), FORM, Map.of("then", "name"));

            Answer conflict = edith.submit(edithsWindow, FORM, Map.of("then", "claim"));
            assertThat(conflict.status()).isEqualTo(409);
            assertThat(conflict.html().select(".notice").text())
                    .contains(ExampleStaff.fullName(ExampleStaff.SECOND_EDITOR), "part of a name");
            assertThat(edith.submit(conflict, FORM, Map.of("then", "claim")).status())
                    .isEqualTo(200);
            assertThat(edith.get(document + "?at=2.1.1")
                            .html()
                            .select(".number-panel .hint")
                            .text())
                    .contains(ExampleStaff.fullName(ExampleStaff.EDITOR));
        }

        @Test
        void showsADecisionOfSomebodyElseInWords() {
            String document = add("In words", "The park has 30 companies.");
            Answer edithsWindow = edith.get(document);
            Map<String, String> decided = new TreeMap<>(Map.of(
                    "indicator", "Companies of the park", "area", "Hangzhou", "period", "2018-H1", "number", "30"));
            decided.putAll(Map.of("unit", "count", "measure", "count", "relation", "share-of:"));
            decided.putAll(Map.of("related", "Parks", "whole", "All parks", "whole-area", "China"));
            edgar.submit(edgar.get(document), FORM, decided);

            Answer conflict = edith.submit(edithsWindow, FORM, Map.of("then", "name"));
            assertThat(conflict.html().select(".notice").text())
                    .contains(
                            "Companies of the park, Hangzhou, first half of 2018, 30, a count, plain number, reported,"
                                    + " Relation: Share held by, Related indicator: Parks, Total or comparison: All parks,"
                                    + " Area of the total: China");
        }

        @Test
        void namesTheNumbersThatNoFigureUses() {
            String document = add("A year alone", "The park opened in 2031.");
            Answer page = decide(edith.get(document), "2031", Map.of("role", "period"));
            assertThat(page.html().select(".document-drafts .note-doubt a").text())
                    .isEqualTo("2031 · 2.1.1");
        }

        @Test
        void namesASecondRankingTotalThatDiffers() {
            String document = add("Ranking totals", "In 2031, Hangzhou ranked 4th of 15 and of 20 towns.");
            Answer page = decide(edith.get(document), "2031", Map.of("role", "period"));
            Map<String, String> rank = Map.of("role", "value", "unit", "place", "indicator", "Rank by kites");
            page = decide(page, "4th", with(rank, "number", "4", "period", "2031", "area", "Hangzhou"));
            page = decide(page, "15", Map.of("role", "field", "number", "15"));
            page = decide(page, "20", Map.of("role", "field", "number", "20"));
            assertThat(page.html().select(".document-drafts .note-doubt a").eachText())
                    .containsExactly("20 · 2.1.4");
        }

        @Test
        void pointsAtTypingTraps() {
            String document = add("Traps", "Output was 196.I billion yuan.");
            Answer page = edith.get(document);
            assertThat(page.html().select(".number-trap").text()).contains("196", "easily misread");
            assertThat(page.html().select(".number-traps").text()).contains("A letter stands");
        }

        @Test
        void addsAnotherDocumentIfTheFormIsSentAgainWithAnotherText() {
            Answer form = edith.get("/staff/documents/new");
            Map<String, String> typed = new TreeMap<>(about("Sent again"));
            List<String> places = new ArrayList<>();
            for (String text : List.of("One 1.", "One 1.", "Two 2.")) {
                typed.put("text", text);
                edith.submit(form, "main form", typed);
                places.add(edith.place().replaceAll("\\?.*", ""));
            }
            assertThat(places.get(1)).isEqualTo(places.get(0));
            assertThat(places.get(2)).isNotEqualTo(places.get(0));
        }

        @Test
        void refusesTextsThatCannotBeRead() {
            assertThat(refused("No digits here.")).contains("no numbers");
            assertThat(refused("")).contains("Choose a file");
            assertThat(refused("1 ".repeat(1_001))).contains("more than 1,000 numbers");
            assertThat(refused("1 " + "word ".repeat(20_000))).contains("more than 100,000 characters");
            Answer empty = edith.submit(edith.get("/staff/documents/new"), "main form", Map.of("text", "5"));
            assertThat(empty.html().select(".mistake")).hasSize(2);
            assertThat(empty.html().select("textarea").text()).isEqualTo("5");
        }

        @Test
        void readsAFileAndDeletesTheDocument() {
            Answer form = edith.get("/staff/documents/new");
            Map<String, String> fields = new TreeMap<>(about("From a file"));
            Browser.held(Objects.requireNonNull(form.html().selectFirst("main form")))
                    .forEach(field -> fields.putIfAbsent(field.getKey(), field.getValue()));
            byte[] file = "<html><body><h1>Parks</h1><p>There are 12 parks.</p></body></html>"
                    .getBytes(StandardCharsets.UTF_8);
            Map<String, String> untitled = new TreeMap<>(fields);
            untitled.put("title", "");
            Answer refused = edith.postFile("/staff/documents/new", untitled, "file", file);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().select("textarea").text()).contains("There are 12 parks.");
            Answer page = edith.postFile("/staff/documents/new", fields, "file", file);
            assertThat(page.html().select(".document-paragraph").text()).contains("Parks", "There are 12");

            edith.submit(page, "form[action$=deletion]", Map.of());
            assertThat(edith.get(page.place()).status()).isEqualTo(404);
            assertThat(ada.get("/staff/log").html().select("main").text())
                    .contains("Document added", "Document deleted");
        }

        private String refused(String text) {
            Map<String, String> typed = new TreeMap<>(about("Refused"));
            typed.put("text", text);
            Answer answer = edith.submit(edith.get("/staff/documents/new"), "main form", typed);
            assertThat(answer.status()).isEqualTo(422);
            return answer.html().select(".mistake").text();
        }

        private static Map<String, String> about(String title) {
            return Map.of("title", title, "issuer", "Office of Examples", "published", "2032-01-20", "language", "en");
        }

        /** Adds a document with that title as its first paragraph, and returns its path. */
        private String add(String title, String sentence) {
            Map<String, String> typed = new TreeMap<>(about(title));
            typed.put("text", title + "\n\n" + sentence);
            Answer added = edith.submit(edith.get("/staff/documents/new"), "main form", typed);
            assertThat(added.status())
                    .as(added.html().select(".mistake").text())
                    .isEqualTo(200);
            return edith.place().replaceAll("\\?.*", "");
        }

        /** Decides the chosen number, which must be the one that is named. */
        private Answer decide(Answer page, String number, Map<String, String> typed) {
            assertThat(chosen(page)).isEqualTo(number);
            return edith.submit(page, FORM, typed);
        }

        private static String chosen(Answer page) {
            return page.html().select(".number-panel h2").text().replaceAll("Number “(.*)”", "$1");
        }

        private static String value(Answer page, String name) {
            Element field = Objects.requireNonNull(page.html().getElementById(name));
            return field.nameIs("select") ? field.select("option[selected]").attr("value") : field.attr("value");
        }

        private static long id(String document) {
            return Long.parseLong(document.replaceAll(".*/", ""));
        }

        private Content draft(String document, ItemKind kind) {
            return contents(made(document), kind).values().iterator().next();
        }

        /** Returns the subjects of the one change that was made of the document. */
        private List<ChangeSubject> made(String document) {
            List<ChangeLine> lines = drafts.changesOf(id(document));
            assertThat(lines).hasSize(1);
            return changes.view(lines.get(0).id()).subjects();
        }

        private static long item(List<ChangeSubject> made, String title) {
            return made.stream()
                    .filter(one -> one.latest().title().english().equals(title))
                    .findFirst()
                    .orElseThrow()
                    .subject()
                    .item();
        }

        private static Map<String, Content> contents(List<ChangeSubject> made, ItemKind kind) {
            Map<String, Content> contents = new LinkedHashMap<>();
            made.stream()
                    .filter(one -> one.subject().kind() == kind)
                    .forEach(one -> contents.put(one.latest().title().english(), one.content()));
            return contents;
        }

        private void publish(String document) {
            long change = drafts.changesOf(id(document)).get(0).id();
            int latest = changes.view(change).latest().number();
            Submission because = new Submission(EntryKind.REVISION, "A new report.", null, null);
            reviews.submit(change, latest, because, staff.member(ExampleStaff.EDITOR));
            reviews.approve(change, latest, catalogue.current(), staff.member(ExampleStaff.REVIEWER));
            orders.publishNow(
                    new EditionOrder(List.of(change), "A new report.", null, null),
                    staff.member(ExampleStaff.REVIEWER));
        }

        private void attach(String document) {
            long source = drafts.changesOf(id(document)).get(0).first().item();
            String text = ada.get(document + ".txt").body();
            Answer attached = ada.submit(ada.get("/staff/sources/" + source), "form[enctype]", Map.of("text", text));
            assertThat(attached.html().select("main").text()).contains("Attached");
        }
    }
}
