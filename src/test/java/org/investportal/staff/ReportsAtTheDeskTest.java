package org.investportal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.StoredEvents;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.editorial.change.TextSuppressionService;
import org.investportal.enquiries.report.ReportLedger;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Enquirer;
import org.investportal.portal.EnquiryPortal;
import org.investportal.portal.Portal;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports of errors are in the inbox, staff decide about them, and the public list has only what staff published. */
@EnquiryPortal
class ReportsAtTheDeskTest {

    private static final AtomicInteger TAKEN = new AtomicInteger();

    private final Portal portal;
    private final Enquirer enquirer;
    private final ReportLedger ledger;
    private final JdbcClient jdbc;
    private final MeterRegistry meters;
    private final TextSuppressionService suppressions;
    private final ExampleStaff staff;
    private final Browser edith;
    private final Browser rita;

    /** A figure that no other test reports. */
    private final String figure;

    ReportsAtTheDeskTest(
            Portal portal,
            Enquirer enquirer,
            ReportLedger ledger,
            JdbcClient jdbc,
            MeterRegistry meters,
            TextSuppressionService suppressions,
            ExampleStaff staff) {
        this.portal = portal;
        this.enquirer = enquirer;
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.meters = meters;
        this.suppressions = suppressions;
        this.staff = staff;
        this.rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        this.figure = portal.addresses().stream()
                .filter(path -> path.matches("/figures/[^/]+/[^/]+/[^/]+"))
                .skip(TAKEN.getAndIncrement())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsAReportInTheInboxWithItsFigure() {
        String reference = enquirer.report(figure, Map.of("name", "", "email", ""));
        Answer found = edith.submit(edith.get("/staff/enquiries"), "main form", Map.of("q", reference));
        Elements row = found.html().select("tbody tr:has(th:contains(" + reference + "))");
        assertThat(row.text()).contains("Report of an error: ", "No name given");

        Answer page = edith.get(path(reference));
        assertThat(page.html().select("main dl a[href=" + figure + "]")).hasSize(1);
        assertThat(page.html().select("main").text())
                .contains("The yearbook has a lower number.", "Yearbook, page 12", "Not decided yet.");
        assertThat(page.html().select("main a[href*=template]")).isEmpty();
    }

    @Test
    void nothingIsPublicBeforeADecision() {
        String before = page("/reports").body();
        enquirer.report(figure, Map.of());
        ledger.refresh();

        assertThat(page("/reports").body()).isEqualTo(before);
        assertThat(count("")).isEmpty();
        assertThat(lines("/reports" + figure)).isEmpty();
    }

    @Test
    void publishesADecisionInBothLanguagesWithoutTheWordsOfTheReader() {
        String reference = enquirer.report(figure, Map.of());
        receiveBeforeTheFirstEdition(reference);
        assertThat(count("")).as("the kept page").isEmpty();
        decide(reference, Map.of("outcome", "corrected", "edition", "1", "published", "yes"));

        for (String list : List.of("/reports", "/reports" + figure)) {
            Elements line = lines(list).select("tr:has(a[href=" + figure + "])");
            assertThat(line.text()).contains("Reported ", "Corrected in edition 1", "We had copied another line.");
            assertThat(line.select("a[href=/editions/1]")).hasSize(1);
            Elements chinese = lines("/zh" + list).select("tr:has(a[href=/zh" + figure + "])");
            assertThat(chinese.text()).contains("已在第1版更正", "此前抄录有误。");
        }
        assertThat(count("").text()).isEqualTo("Published decisions about reported errors: 1");
        assertThat(count("").attr("href")).isEqualTo("/reports" + figure);
        assertThat(count("/zh").text()).isEqualTo("本数据已公开的处理结果（1件）");
        assertThat(page("/reports").body()).doesNotContain("Ray", "yearbook", "Yearbook", "reader.example");
        assertThat(page("/corrections").html().select("main a[href=/reports]")).hasSize(1);
    }

    @Test
    void aDecisionIsPublicOnlyIfSomebodyChoosesSo() {
        String reference = enquirer.report(figure, Map.of());
        Answer decided = decide(reference, Map.of("outcome", "confirmed"));
        assertThat(decided.html().select("main").text()).contains("Figure agrees with its source", "Not public");
        assertThat(lines("/reports" + figure)).isEmpty();

        decide(reference, Map.of("outcome", "confirmed", "published", "yes"));
        assertThat(lines("/reports" + figure)).hasSize(1);
        Answer page = rita.get(path(reference));
        assertThat(page.html().select("#published").hasAttr("checked")).isTrue();
        Map<String, String> fields = fields(page, Map.of("outcome", "confirmed"));
        rita.post(path(reference) + "/decision", List.copyOf(fields.entrySet()));
        assertThat(lines("/reports" + figure)).isEmpty();
        assertThat(count("")).isEmpty();
    }

    @Test
    void onlyAReviewerPublishes() {
        String reference = enquirer.report(figure, Map.of());
        Answer page = edith.get(path(reference));
        assertThat(page.html().select("#published")).isEmpty();
        assertThat(page.html().select("main form[action$=decision]").text()).contains("only a reviewer can make");
        Map<String, String> fields = fields(page, Map.of("outcome", "confirmed", "published", "yes"));
        edith.post(path(reference) + "/decision", List.copyOf(fields.entrySet()));
        assertThat(lines("/reports" + figure)).isEmpty();
        assertThat(awaiting().text()).contains("Waits for a reviewer");
        assertThat(edith.get(path(reference))
                        .html()
                        .select("main section .state")
                        .text())
                .isEqualTo("Waits for a reviewer");

        decide(reference, Map.of("outcome", "confirmed", "published", "yes"));
        assertThat(lines("/reports" + figure)).hasSize(1);
        assertThat(awaiting()).isEmpty();
        decide(edith, reference, Map.of("outcome", "confirmed", "summary", "The source agrees."));
        assertThat(lines("/reports" + figure)).isEmpty();
        assertThat(awaiting()).hasSize(1);
        assertThat(line(edith).text()).contains("Waits for a reviewer").doesNotContain("Not public");
        assertThat(edith.get("/staff").html().select("main a[href$='show=review']"))
                .isEmpty();

        Map<String, String> unpublished =
                fields(rita.get(path(reference)), Map.of("outcome", "confirmed", "summary", "The source agrees."));
        rita.post(path(reference) + "/decision", List.copyOf(unpublished.entrySet()));
        assertThat(awaiting()).isEmpty();
        assertThat(line(edith).text()).contains("Not public");
    }

    @Test
    void refusesSuppressedWordsAndAnEditionBeforeTheReport() {
        String reference = enquirer.report(figure, Map.of());
        Suppression.Key key = new Suppression.Key(WordsKind.SUMMARY, 1, 0);
        String unlawful = suppressions.find(key).orElseThrow().content();
        suppressions.suppress(key, "Unlawful.", staff.member(ExampleStaff.REVIEWER));
        try {
            Answer refused = decide(reference, Map.of("outcome", "corrected", "edition", "1", "summary", unlawful));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().select("#summary-mistake").text()).contains("suppressed as unlawful");
            assertThat(refused.html().select("#edition-mistake").text()).contains("Publish the correction first");
        } finally {
            suppressions.lift(key, staff.member(ExampleStaff.REVIEWER));
        }
    }

    @Test
    void hidesADecisionWhoseWordsAreSuppressedLater() {
        String reference = enquirer.report(figure, Map.of());
        Suppression.Key key = new Suppression.Key(WordsKind.SUMMARY, 1, 0);
        String unlawful = suppressions.find(key).orElseThrow().content();
        Map<String, String> quoting = Map.of("outcome", "confirmed", "published", "yes", "summary", unlawful);
        decide(reference, quoting);
        assertThat(lines("/reports" + figure).text()).contains(unlawful);
        suppressions.suppress(key, "Unlawful.", staff.member(ExampleStaff.REVIEWER));
        try {
            StoredEvents.of(jdbc, "suppressed-decisions").untilHandled();
            assertThat(lines("/reports" + figure)).isEmpty();
            assertThat(line(edith).text())
                    .contains("Waits for a reviewer", "[…]", "此前抄录有误。")
                    .doesNotContain(unlawful);
            assertThat(line(rita).text()).contains(unlawful);
            assertThat(edith.get(path(reference)).html().select("#summary").text())
                    .isEmpty();
            assertThat(edith.get(path(reference)).html().select("main").text()).doesNotContain(unlawful);
            assertThat(rita.get(path(reference)).html().select("#summary").text())
                    .isEqualTo(unlawful);
            assertThat(logged(reference)).contains("hidden, suppressed words");

            publishDespiteTheSuppression(reference);
            decide(enquirer.report(figure, Map.of()), Map.of("outcome", "duplicate", "published", "yes"));
            assertThat(lines("/reports" + figure).text())
                    .contains("Reported before")
                    .doesNotContain(unlawful);
        } finally {
            suppressions.lift(key, staff.member(ExampleStaff.REVIEWER));
        }
    }

    @Test
    void offersNoSpamBesideADecision() {
        String reference = enquirer.report(figure, Map.of());
        assertThat(edith.get(path(reference)).html().select("button[value=spam], option[value=spam]"))
                .hasSize(2);
        Answer decided = decide(reference, Map.of("outcome", "confirmed"));
        assertThat(decided.html().select("button[value=spam], option[value=spam]"))
                .hasSize(1);
    }

    @Test
    void otherPagesStayInMemory() {
        String reference = enquirer.report(figure, Map.of());
        String other = "/figures/digital-economy-growth/hangzhou/2018-H1";
        List.of(other, figure).forEach(this::page);
        decide(reference, Map.of("outcome", "confirmed", "published", "yes"));

        double made = misses();
        page(other);
        assertThat(misses()).isEqualTo(made);
        page(figure);
        assertThat(misses()).isEqualTo(made + 1);
    }

    @Test
    void spamIsNeverPublic() {
        String reference = enquirer.report(figure, Map.of());
        Answer decided =
                decide(reference, Map.of("outcome", "spam", "published", "yes", "summary", "", "summaryInChinese", ""));

        assertThat(decided.status()).isEqualTo(200);
        assertThat(lines("/reports" + figure)).isEmpty();
        assertThat(edith.get("/staff/enquiries?show=spam")
                        .html()
                        .select("tbody th")
                        .eachText())
                .contains(reference);
    }

    @Test
    void keepsTheTextOfADecisionThatIsIncomplete() {
        String reference = enquirer.report(figure, Map.of());
        Answer refused = decide(
                reference,
                Map.of("outcome", "corrected", "edition", "999", "summaryInChinese", "", "published", "yes"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".error-summary a").eachAttr("href"))
                .containsExactly("#edition", "#summaryInChinese");
        assertThat(refused.html().select("#summary").text()).isEqualTo("We had copied another line.");
        assertThat(refused.html().select("#outcome option[selected]").val()).isEqualTo("corrected");
        assertThat(refused.html().select("#published").hasAttr("checked")).isTrue();
        assertThat(lines("/reports" + figure)).isEmpty();
    }

    @Test
    void aSentenceHasFiveHundredCharactersAtMost() {
        String reference = enquirer.report(figure, Map.of());
        String longest = "x".repeat(500);
        Answer refused = decide(reference, Map.of("outcome", "confirmed", "summary", longest + "x"));
        Answer kept = decide(reference, Map.of("outcome", "confirmed", "summary", longest));

        assertThat(refused.html().select("#summary-mistake").text()).contains("500");
        assertThat(kept.status()).isEqualTo(200);
    }

    @Test
    void refusesADecisionFromAnOldPage() {
        String reference = enquirer.report(figure, Map.of());
        Answer old = edith.get(path(reference));
        edith.submit(old, "form[action$=note]", Map.of("note", "I check it."));
        Answer refused =
                edith.submit(old, "form[action$=decision]", typed(Map.of("outcome", "confirmed", "published", "yes")));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("#summary").text()).isEqualTo("We had copied another line.");
        assertThat(lines("/reports" + figure)).isEmpty();
    }

    @Test
    void anEnquiryHasNoDecision() {
        String path = path(enquirer.enquire(Map.of()));
        Answer page = edith.get(path);
        assertThat(page.html().select("form[action$=decision]")).isEmpty();
        Map<String, String> fields = fields(page, Map.of("outcome", "confirmed"));

        assertThat(edith.postOnly(path + "/decision", List.copyOf(fields.entrySet()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theDecisionStaysWhenTheReaderIsErased() {
        String email = UUID.randomUUID() + "@reader.example";
        String reference = enquirer.report(figure, Map.of("email", email));
        decide(reference, Map.of("outcome", "no-error", "published", "yes"));
        Browser ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
        Answer found = ada.submit(ada.get("/staff/enquiries/person"), "main form", Map.of("key", email));
        Answer asked = ada.submit(found, "form[action$=erasure]", Map.of());
        assertThat(asked.html().select("main a[href=/staff/enquiries/decisions]"))
                .hasSize(1);
        ada.submit(asked, "form[action$=erasure]", Map.of());

        assertThat(jdbc.sql("select count(*) from enquiry where reference = ?")
                        .param(reference)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(lines("/reports" + figure).text()).contains("Not an error");

        Answer list = ada.get("/staff/enquiries/decisions");
        Elements line = list.html().select("main li:has(a[href=" + figure + "])");
        assertThat(line.select("button").text()).isEqualTo("Delete explanations");
        assertThat(line.text())
                .contains(
                        "This cannot be undone.",
                        "Not an error",
                        "Public",
                        "Report deleted",
                        "We had copied another line.",
                        "此前抄录有误。");
        String id = line.select("input[name=decision]").val();
        Answer hidden = ada.submit(list, "form:has(input[value=" + id + "])", Map.of());
        assertThat(hidden.html().select("main li:has(a[href=" + figure + "])").text())
                .contains("Not public")
                .doesNotContain("We had copied another line.", "此前抄录有误。");
        assertThat(lines("/reports" + figure)).isEmpty();
    }

    @Test
    void theReferenceFindsOnlyItsOwnReport() {
        String email = UUID.randomUUID() + "@reader.example";
        String first = enquirer.report(figure, Map.of("email", email));
        String second = enquirer.enquire(Map.of("email", email));
        Browser ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
        Answer found = ada.submit(ada.get("/staff/enquiries/person"), "main form", Map.of("key", first));

        assertThat(found.html().select("tbody th").eachText()).containsExactly(first);
        assertThat(ada.submit(found, "form[action$=file]", Map.of()).body())
                .contains(first)
                .doesNotContain(second);
        Answer all = ada.submit(found, "form:has(input[value=" + email + "])", Map.of());
        assertThat(all.html().select("tbody th").eachText()).containsExactlyInAnyOrder(first, second);
        assertThat(all.html().select("form:has(p:contains(Anyone can type))")).isEmpty();

        ada.submit(ada.submit(found, "form[action$=erasure]", Map.of()), "form[action$=erasure]", Map.of());
        Answer left = ada.submit(ada.get("/staff/enquiries/person"), "main form", Map.of("key", email));
        assertThat(left.html().select("tbody th").eachText()).containsExactly(second);
    }

    @Test
    void refusesTheNameAndAddressOfTheReader() {
        Map<String, String> reader = Map.of("name", "Ray", "email", "ray@reader.example");
        String reference = enquirer.report(figure, reader);
        Answer named = decide(
                reference,
                Map.of(
                        "outcome",
                        "confirmed",
                        "summary",
                        "Thanks to Ray.",
                        "summaryInChinese",
                        "感谢ray@reader.example来信。"));
        assertThat(named.status()).isEqualTo(422);
        assertThat(named.html().select(".error-summary a").eachAttr("href"))
                .containsExactly("#summary", "#summaryInChinese");
        assertThat(named.html().select(".error-summary a").eachText())
                .satisfiesExactly(
                        english -> assertThat(english).endsWith("in English"),
                        chinese -> assertThat(chinese).endsWith("in Chinese"));
        Answer empty = decide(reference, Map.of("outcome", "confirmed", "summary", "", "summaryInChinese", ""));
        assertThat(empty.html().select(".error-summary a").eachText())
                .containsExactly("Write the explanation in English", "Write the explanation in Chinese");

        for (String other : List.of("Thanks to  RAY .", "Thanks to Ｒａｙ.")) {
            assertThat(decide(reference, Map.of("outcome", "confirmed", "summary", other))
                            .status())
                    .as(other)
                    .isEqualTo(422);
        }

        Answer likeAName = decide(reference, Map.of("outcome", "confirmed", "summary", "X-rays are meant."));
        assertThat(likeAName.status()).isEqualTo(200);
        assertThat(likeAName.html().select(".notice").text()).isEqualTo("The decision is saved.");
        assertThat(rita.get(path(reference)).html().select(".notice")).isEmpty();
    }

    /** Anybody can type an ordinary word as a name, and no explanation could use it. */
    @Test
    void anOrdinaryWordThatAReaderTypedAsNameCanStay() {
        String reference = enquirer.report(figure, Map.of("name", "The", "email", "ray@reader.example"));
        Map<String, String> fields =
                Map.of("outcome", "confirmed", "summary", "The source agrees.", "summaryInChinese", "与来源一致。");
        assertThat(rita.get(path(reference)).html().select("#ordinary")).isEmpty();
        Answer refused = decide(reference, fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("label[for=ordinary]").text())
                .isEqualTo("“The” is an ordinary word in the explanation, not the name of the person");

        Answer addressed = rita.submit(
                refused,
                "form[action$=decision]",
                Map.of("ordinary", "yes", "summary", "The address ray@reader.example is wrong."));
        assertThat(addressed.status()).isEqualTo(422);
        assertThat(addressed.html().select("#ordinary").hasAttr("checked")).isTrue();
        Answer stored = rita.submit(
                addressed, "form[action$=decision]", Map.of("ordinary", "yes", "summary", "The source agrees."));
        assertThat(stored.status()).isEqualTo(200);
        assertThat(stored.html().select("main").text()).contains("Figure agrees with its source");
    }

    @Test
    void findsANameHoweverItIsTypedAndNoSingleCharacter() {
        String spaced = enquirer.report(figure, Map.of("name", "Ray  Li", "email", ""));
        assertThat(decide(spaced, Map.of("outcome", "confirmed", "summary", "Thanks to Ray Li."))
                        .status())
                .isEqualTo(422);
        for (String name : List.of("。", "的", "a")) {
            String reference = enquirer.report(figure, Map.of("name", name, "email", ""));
            Map<String, String> sentences =
                    Map.of("outcome", "confirmed", "summary", "It is a copy.", "summaryInChinese", "引用的数据无误。");
            assertThat(decide(reference, sentences).status()).as(name).isEqualTo(200);
        }
    }

    @Test
    void theListIsCachedAsOtherPublicPages() {
        Answer first = page("/reports");
        String tag = first.header("ETag");

        assertThat(tag).isNotEmpty();
        assertThat(portal.ask("GET", "/reports", "If-None-Match", tag).status()).isEqualTo(304);
        decide(enquirer.report(figure, Map.of()), Map.of("outcome", "duplicate", "published", "yes"));
        assertThat(portal.ask("GET", "/reports", "If-None-Match", tag).status()).isEqualTo(200);
        assertThat(page("/reports?page=9999").status()).isEqualTo(404);
        assertThat(page("/reports/figures/nothing/hangzhou/2018").status()).isEqualTo(404);
    }

    private Answer decide(String reference, Map<String, String> fields) {
        return decide(rita, reference, fields);
    }

    private Answer decide(Browser staff, String reference, Map<String, String> fields) {
        return staff.submit(staff.get(path(reference)), "form[action$=decision]", typed(fields));
    }

    private static Map<String, String> typed(Map<String, String> fields) {
        Map<String, String> typed =
                new HashMap<>(Map.of("summary", "We had copied another line.", "summaryInChinese", "此前抄录有误。"));
        typed.putAll(fields);
        return typed;
    }

    /** Returns the fields of a form as it is sent with nothing ticked. */
    private static Map<String, String> fields(Answer page, Map<String, String> fields) {
        Map<String, String> sent = typed(fields);
        sent.put("version", page.html().select("main input[name=version]").val());
        sent.put("_csrf", page.html().select("input[name=_csrf]").val());
        return sent;
    }

    /** Returns the page as it is now. */
    private Answer page(String path) {
        return portal.ask("GET", path, "Accept", Portal.BROWSER);
    }

    /** Returns how many pages were made for readers. */
    private double misses() {
        return meters.get("cache.gets")
                .tags("cache", "pages", "result", "miss")
                .counter()
                .count();
    }

    /** Stores what a decision would that was checked before a suppression and stored after it. */
    private void publishDespiteTheSuppression(String reference) {
        jdbc.sql("update report_decision set published = true, version = version + 1"
                        + " where enquiry_id = (select id from enquiry where reference = ?)")
                .param(reference)
                .update();
    }

    /** Returns the decision about the figure in the list that the first page of the desk leads reviewers to, if it does. */
    private Elements awaiting() {
        Elements link = rita.get("/staff").html().select("main a[href$='show=review']");
        return link.isEmpty() ? link : rita.get(link.attr("href")).html().select("main li:has(a[href=" + figure + "])");
    }

    /** Returns the decision about the figure in the list of the desk. */
    private Elements line(Browser member) {
        return member.get("/staff/enquiries/decisions").html().select("main li:has(a[href=" + figure + "])");
    }

    private List<String> logged(String reference) {
        return jdbc.sql("select detail from audit_entry where about = ?")
                .param("enquiry " + reference)
                .query(String.class)
                .list();
    }

    private void receiveBeforeTheFirstEdition(String reference) {
        jdbc.sql(
                        "update enquiry set received_at = timestamp with time zone '2000-01-01 00:00:00+00' where reference = ?")
                .param(reference)
                .update();
    }

    private Elements lines(String path) {
        return page(path).html().select("main tbody tr");
    }

    /** Returns the link of the figure's page that counts reports. */
    private Elements count(String language) {
        return page(language + figure).html().select("main a[href^=" + language + "/reports/figures/]");
    }

    private String path(String reference) {
        return "/staff/enquiries/"
                + jdbc.sql("select id from enquiry where reference = ?")
                        .param(reference)
                        .query(Long.class)
                        .single();
    }
}
