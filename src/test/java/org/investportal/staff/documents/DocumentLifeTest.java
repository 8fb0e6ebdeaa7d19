package org.investportal.staff.documents;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.TextSuppressionService;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.HtmlChecker;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Suppressed words are masked in documents, texts are removed, the language of a text is detected, and replaced decisions are in the log. */
class DocumentLifeTest {

    private static final String NUMBER = "form[action*=/numbers/]";

    private static final String MARK = "[…]";

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
        private Browser rita;
        private String words;

        @BeforeEach
        void begin() {
            drafting = new Drafting(context);
            edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
            rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
            words = "Slander of quokka " + letters();
        }

        @Test
        void masksSuppressedWordsExceptForPeopleWhoMaySuppress() throws Exception {
            String document = add("Report. " + words, "Parks: 30. It is said: " + words + " took 40. Lakes: 50.");
            assertThat(edith.get(document).body()).contains(words);
            String search = "/staff/search?q=" + words.replace(' ', '+');
            assertThat(edith.get(search).html().select("main a[href=" + document + "]"))
                    .hasSize(1);
            publishAndSuppress(words);
            assertThat(edith.get(search).html().select("main a[href=" + document + "]"))
                    .isEmpty();

            Answer page = edith.get(document);
            assertThat(new HtmlChecker().complaints(page.body())).isEmpty();
            assertThat(page.html().select("h1").text()).isEqualTo(MARK);
            assertThat(page.html().select(".document-paragraph").text())
                    .contains("Parks", MARK, "Lakes")
                    .doesNotContain("40");
            assertThat(edith.get("/staff/documents").body()).doesNotContain(words);
            assertThat(edith.get(document + ".txt").body())
                    .contains("Parks: 30.", MARK, "Lakes: 50.")
                    .doesNotContain(words);
            assertThat(page.body()).doesNotContain(words);
            assertThat(edith.get(document + "?at=2.2.1").body()).doesNotContain(words, "“40”");
            assertThat(edith.submit(page, NUMBER, Map.of("then", "claim")).status())
                    .isEqualTo(200);

            Answer whole = rita.get(document);
            assertThat(whole.html().select("h1").text()).isEqualTo(MARK);
            assertThat(whole.html().select(".document-paragraph").text()).contains(words, "40");
            assertThat(rita.get(document + ".txt").body()).contains(words);
        }

        @Test
        void takesNoDecisionOnANumberOfAMaskedSentence() {
            String document = add("A report", words + " took 40.");
            Answer before = edith.get(document);
            publishAndSuppress(words);
            assertThat(edith.submit(before, NUMBER, Map.of("then", "claim")).status())
                    .isEqualTo(404);
        }

        @Test
        void masksSuppressedWordsThatAreLongerThanASentence() {
            String document = add("A report", words + ". It goes on. Parks: 30.\n\nLakes: 50.");
            publishAndSuppress(words + ". It goes on.");
            assertThat(edith.get(document).html().select(".document-paragraph").text())
                    .doesNotContain("quokka", "Parks")
                    .contains(MARK, "Lakes");
        }

        @Test
        void masksTheNameOfANewIndicator() {
            String document = add("A report", "The park has 30 companies.");
            Map<String, String> typed = new TreeMap<>(Map.of("indicator", words, "area", "Hangzhou"));
            typed.putAll(Map.of("period", "2018-H1", "number", "30", "unit", "count", "measure", "count"));
            Answer page = edith.submit(edith.get(document), NUMBER, typed);
            assertThat(page.html().select(".document-drafts li").text()).isEqualTo(words);
            publishAndSuppress(words);

            Answer decided = edith.get(document + "?at=2.1.1");
            assertThat(decided.html().select("#indicator").val()).isEqualTo(MARK);
            assertThat(decided.body()).doesNotContain(words);
            Answer refused = edith.submit(decided, NUMBER, Map.of());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().select("#indicator-mistake").text()).isNotEmpty();
        }

        @Test
        void masksTheNamesOfAreasAndOfRelations() {
            String document = add("A report", "The park has 30 companies. The lake has 40 boats.");
            Map<String, String> typed = new TreeMap<>(Map.of("indicator", "Companies of the park", "area", words));
            typed.putAll(Map.of("period", "2018-H1", "number", "30", "unit", "count", "measure", "count"));
            typed.putAll(Map.of("relation", "share-of:", "related", words, "whole", words, "whole-area", words));
            typed.put("new-area", words);
            Answer page = edith.submit(edith.get(document), NUMBER, typed);
            assertThat(page.html().select(".document-drafts li").eachText()).contains(words);
            assertThat(page.html().select("#area").val()).isEqualTo(words);
            publishAndSuppress(words);

            Answer next = edith.get(document);
            assertThat(next.body()).doesNotContain(words);
            assertThat(next.html().select("#area").val()).isEmpty();
            Answer decided = edith.get(document + "?at=2.1.1");
            assertThat(decided.body()).doesNotContain(words);
            List<String> masked = List.of("area", "related", "whole", "whole-area");
            assertThat(masked)
                    .allMatch(field -> decided.html().select("#" + field).val().equals(MARK));
            Answer refused = edith.submit(decided, NUMBER, Map.of());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(masked)
                    .allMatch(field -> !refused.html()
                            .select("#" + field + "-mistake")
                            .text()
                            .isEmpty());
        }

        @Test
        void namesNoMaskedNumberWithoutARelation() {
            String document = add("A report", words + " rose by 40 percent.");
            Map<String, String> typed = new TreeMap<>(Map.of("indicator", "Growth of quokkas", "area", "Hangzhou"));
            typed.putAll(Map.of("period", "2018-H1", "number", "40", "unit", "percent", "measure", "growth"));
            typed.putAll(Map.of("relation", "growth-of:", "related", "Quokkas"));
            Answer page = edith.submit(edith.get(document), NUMBER, typed);
            assertThat(page.html().select(".document-drafts .note a").text()).contains("2.1.1");
            publishAndSuppress(words);
            assertThat(edith.get(document).html().select(".document-drafts .note a"))
                    .isEmpty();
        }

        @Test
        void aReviewerRemovesTheTextAfterDraftsWereMade() throws Exception {
            String document = add("A report", "The park has 30 companies.");
            Answer open = rita.get(document);
            assertThat(open.html().select("form[action$=/removal]")).isEmpty();
            assertThat(removal(rita, document)).isEqualTo(409);
            Answer page = edith.submit(edith.get(document), NUMBER, Map.of("then", "claim"));
            edith.submit(page, "form[action$=/drafts]", Map.of());
            assertThat(edith.get(document).html().select("form[action$=/removal]"))
                    .isEmpty();
            assertThat(removal(edith, document)).isEqualTo(403);
            String hash = jdbc.sql("select sha256 from document where id = ?")
                    .param(id(document))
                    .query(String.class)
                    .single();

            Answer question = rita.get(document);
            assertThat(question.html()
                            .select("details form[action$=/removal] p")
                            .text())
                    .contains("Remove the text of this document?");
            Answer removed = rita.submit(question, "form[action$=/removal]", Map.of());
            assertThat(new HtmlChecker().complaints(removed.body())).isEmpty();
            assertThat(removed.html().select("main").text())
                    .contains("The text was removed", hash, "2.1.1: ", ExampleStaff.fullName(ExampleStaff.EDITOR));
            assertThat(removed.body()).doesNotContain("The park has", ".txt");
            assertThat(rita.get(document + ".txt").status()).isEqualTo(410);
            assertThat(jdbc.sql("select content from document where id = ?")
                            .param(id(document))
                            .query(String.class)
                            .single())
                    .isEmpty();
            assertThat(removal(rita, document)).isEqualTo(302);
            assertThat(log(document)).containsOnlyOnce("DOCUMENT_TEXT_REMOVED A report");
        }

        @Test
        void aReplacedDecisionAndARefusedOneAreInTheLog() {
            String document = add("A report", "The park has 30 companies.");
            Answer page = edith.get(document);
            edith.submit(page, NUMBER, Map.of("then", "claim"));
            assertThat(log(document)).noneMatch(entry -> entry.startsWith("NUMBER_DECIDED"));
            edith.submit(edith.get(document + "?at=2.1.1"), NUMBER, Map.of("then", "name"));
            assertThat(log(document))
                    .contains("NUMBER_DECIDED 2.1.1, before by " + ExampleStaff.fullName(ExampleStaff.EDITOR)
                            + ": {reason=claim, role=left-out}");

            edith.submit(edith.get(document), "form[action$=/drafts]", Map.of());
            assertThat(edith.submit(page, NUMBER, Map.of("then", "story")).status())
                    .isEqualTo(409);
            assertThat(log(document))
                    .anyMatch(entry -> entry.startsWith("STEP_REFUSED number-decided: Drafts were already made"));
        }

        @Test
        void detectsTheLanguageOfTheText() {
            Map<String, String> typed = about("某园区简报");
            typed.put("text", "园区有30家企业。");
            Answer added = edith.submit(edith.get("/staff/documents/new"), "main form", typed);
            assertThat(added.html().select(".document-paragraph").attr("lang")).isEqualTo("zh-Hans");

            typed = about("A report");
            typed.put("text", "The park in 杭州 has 30 companies.");
            added = edith.submit(edith.get("/staff/documents/new"), "main form", typed);
            assertThat(added.html().select(".document-paragraph").attr("lang")).isEqualTo("en");
        }

        @Test
        void asksOnceIfTheTextContradictsTheChosenLanguage() {
            Map<String, String> typed = about("Report");
            typed.put("language", "zh");
            typed.put("text", "The park has 30 companies.");
            Answer asked = edith.submit(edith.get("/staff/documents/new"), "main form", typed);
            assertThat(asked.status()).isEqualTo(422);
            assertThat(asked.html().select("#language-mistake").text())
                    .contains("The text seems to be in English", "If Chinese is right");
            assertThat(asked.html().select("#language option[selected]").val()).isEqualTo("zh");

            Answer added = edith.submit(asked, "main form", Map.of());
            assertThat(added.html().select(".document-paragraph").attr("lang")).isEqualTo("zh-Hans");
            Answer corrected = edith.submit(asked, "main form", Map.of("language", "en"));
            assertThat(corrected.html().select(".document-paragraph").attr("lang"))
                    .isEqualTo("en");
        }

        private void publishAndSuppress(String name) {
            String slug = "q" + UUID.randomUUID();
            long page = drafting.begunNew(
                    ItemKind.PAGE, Map.of("slug", slug, "name.en", "A page", "summary.en", name), ExampleStaff.EDITOR);
            drafting.approve(drafting.submit(page, ExampleStaff.EDITOR), ExampleStaff.REVIEWER);
            context.getBean(EditionOrderService.class)
                    .publishNow(
                            new EditionOrder(List.of(page), "A page.", null, null),
                            drafting.member(ExampleStaff.SECOND_REVIEWER));
            TextSuppressionService suppressions = context.getBean(TextSuppressionService.class);
            suppressions
                    .find(drafting.current(), name, 10)
                    .forEach(found -> suppressions.suppress(
                            found.key(), "A court said so.", drafting.member(ExampleStaff.REVIEWER)));
        }

        private static int removal(Browser browser, String document) {
            String token = browser.get("/staff/account")
                    .html()
                    .select("input[name=_csrf]")
                    .attr("value");
            return browser.postOnly(document + "/removal", List.of(Map.entry("_csrf", token)))
                    .status();
        }

        /** Returns a word that no other text has. */
        private static String letters() {
            return UUID.randomUUID()
                    .toString()
                    .replaceAll("[^0-9]", "")
                    .chars()
                    .mapToObj(digit -> String.valueOf((char) (digit - '0' + 'k')))
                    .collect(joining());
        }

        private static Map<String, String> about(String title) {
            return new TreeMap<>(Map.of("title", title, "published", "2032-01-20"));
        }

        /** Adds a document with that title as its first paragraph, and returns its path. */
        private String add(String title, String text) {
            Map<String, String> typed = about(title);
            typed.put("text", title + "\n\n" + text);
            Answer added = edith.submit(edith.get("/staff/documents/new"), "main form", typed);
            assertThat(added.status()).isEqualTo(200);
            return Objects.requireNonNull(edith.place()).replaceAll("\\?.*", "");
        }

        private static long id(String document) {
            return Long.parseLong(document.replaceAll(".*/", ""));
        }

        private List<String> log(String document) {
            return jdbc.sql("select action, detail from audit_entry where about = ? order by id")
                    .param("document " + id(document))
                    .query((row, number) -> row.getString(1) + " " + row.getString(2))
                    .list();
        }
    }
}
