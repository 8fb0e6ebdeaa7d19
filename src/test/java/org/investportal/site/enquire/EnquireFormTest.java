package org.investportal.site.enquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.intake.FormTokenSigner;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Enquirer;
import org.investportal.portal.EnquiryPortal;
import org.investportal.portal.Portal;
import org.investportal.portal.RawRequest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form for enquiries keeps what was typed, says what is wrong, and stores each enquiry once. */
@EnquiryPortal
class EnquireFormTest {

    private final Portal portal;
    private final Enquirer enquirer;
    private final FormTokenSigner tokens;
    private final JdbcClient jdbc;
    private final Clock clock;

    EnquireFormTest(Portal portal, Enquirer enquirer, FormTokenSigner formTokenSigner, JdbcClient jdbc, Clock clock) {
        this.portal = portal;
        this.enquirer = enquirer;
        this.tokens = formTokenSigner;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void isForOneVisitorWithoutACookie() {
        Answer first = portal.ask("GET", "/enquire", "Accept", Portal.BROWSER);
        Answer second = portal.ask("GET", "/enquire", "Accept", Portal.BROWSER);

        assertThat(first.header("Cache-Control")).isEqualTo("no-store");
        assertThat(first.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(token(first)).isNotEqualTo(token(second));
    }

    /** "Invest in Hangzhou contact" leads here. Forms about a page, and answers to a visitor, are not for search engines. */
    @Test
    void searchEnginesListTheEmptyFormInBothLanguages() {
        for (String language : List.of("", "/zh")) {
            Document form = portal.get(language + "/enquire").html();

            assertThat(form.select("meta[name=robots]")).isEmpty();
            assertThat(form.select("link[rel=canonical]").attr("href")).endsWith(language + "/enquire");
            assertThat(form.select("link[hreflang]").eachAttr("hreflang"))
                    .containsExactly("en", "zh-Hans", "x-default");
        }
        Map<String, String> old = enquirer.typed();
        old.put("form", "x");
        Map<String, String> empty = enquirer.typed();
        empty.put("name", "");
        String receipt = "/enquire/received/" + Enquirer.reference(enquirer.send(enquirer.typed()));
        assertThat(List.of(
                        enquirer.send(old),
                        enquirer.send(empty),
                        portal.get(receipt),
                        portal.get("/enquire?sector=biomedicine"),
                        portal.get("/enquire?about=" + aFigure())))
                .allSatisfy(answer -> {
                    assertThat(answer.html().select("meta[name=robots]").attr("content"))
                            .isEqualTo("noindex");
                    assertThat(answer.html().select("link[rel=canonical]").attr("href"))
                            .endsWith("/enquire");
                });
    }

    @Test
    void storesAnEnquiryAndShowsItsReference() {
        Map<String, String> typed = enquirer.typed();
        typed.put("about", aFigure());
        Browser browser = Browser.at(portal);
        Answer answer = browser.post("/enquire", new ArrayList<>(typed.entrySet()));

        assertThat(answer.status()).isEqualTo(200);
        String reference = browser.place().replace("/enquire/received/", "");
        assertThat(reference).matches("[a-z0-9]{4}-[a-z0-9]{4}");
        assertThat(answer.html().select("main").text()).contains(reference).doesNotContain("Ann");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(stored(reference))
                .containsEntry("NAME", "Ann Investor")
                .containsEntry("EMAIL", "ann@investor.example")
                .containsEntry("SECTOR", "biomedicine")
                .containsEntry("ABOUT", aFigure())
                .containsEntry("STATE", "NEW")
                .containsEntry("LANGUAGE", "EN");
    }

    @ParameterizedTest
    @CsvSource({"/enquire, need, 2026", "/zh/enquire, need, 年", "/report, problem, 2026", "/zh/report, problem, 年"})
    void showsTimeAndTextToTheSenderAlone(String form, String field, String date) {
        String figure = aFigure();
        Map<String, String> typed = form.endsWith("report") ? enquirer.typedReport(figure) : enquirer.typed();
        typed.put(field, "A <b>plant</b>\nand 20 mu of 土地 for " + form);
        Browser browser = Browser.at(portal);
        Answer receipt = browser.post(form, new ArrayList<>(typed.entrySet()));
        String path = browser.place();

        assertThat(path).startsWith(form + "/received/");
        for (Answer shown : List.of(receipt, browser.get(path))) {
            assertThat(shown.html().select("[aria-labelledby=sent] blockquote").text())
                    .isEqualTo("A <b>plant</b> and 20 mu of 土地 for " + form);
            assertThat(shown.html().select("[aria-labelledby=sent] time").text())
                    .contains(date);
            assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        }
        String cookie = browser.cookie("receipt");
        assertThat(cookie)
                .contains("; Path=" + path + ";", "Max-Age=3600;", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("plant");
        String others = enquirer.enquire(Map.of("need", "A text of another person"));
        String stolen = cookie.replaceFirst(";.*", "");
        for (Answer foreign : List.of(
                portal.get(path),
                portal.ask("GET", path, "Accept", Portal.BROWSER, "Cookie", "receipt=x"),
                portal.ask("GET", "/enquire/received/" + others, "Accept", Portal.BROWSER, "Cookie", stolen))) {
            assertThat(foreign.status()).isEqualTo(200);
            assertThat(foreign.html().select("[aria-labelledby=sent]")).isEmpty();
            assertThat(foreign.body()).doesNotContain("20 mu of", "of another person");
        }
    }

    /** The browser forgets the cookie by itself; a copy of it is worth no more. */
    @Test
    void showsTheTextForAnHour() {
        Browser browser = Browser.at(portal);
        browser.post("/enquire", new ArrayList<>(enquirer.typed().entrySet()));
        assertThat(sent(browser)).hasSize(1);

        jdbc.sql("update enquiry set received_at = :then where reference = :reference")
                .param("then", clock.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
                .param("reference", browser.place().replace("/enquire/received/", ""))
                .update();
        assertThat(sent(browser)).isEmpty();
    }

    private static List<String> sent(Browser browser) {
        return browser.get(browser.place())
                .html()
                .select("[aria-labelledby=sent]")
                .eachText();
    }

    @Test
    void worksInChinese() {
        Browser browser = Browser.at(portal).in(Language.ZH);
        Answer form = browser.get("/enquire?sector=biomedicine");
        assertThat(form.html().select("h1").text()).isEqualTo("联系我们");
        assertThat(form.html().select("option[selected]").attr("value")).isEqualTo("biomedicine");
        Map<String, String> typed = enquirer.typed();
        typed.put("name", "王芳");
        Answer answer = browser.submit(form, "main form", typed);

        assertThat(browser.place()).startsWith("/zh/enquire/received/");
        assertThat(answer.html().select("h1").text()).isEqualTo("您的咨询已收到");
        assertThat(stored(browser.place().substring("/zh/enquire/received/".length())))
                .containsEntry("LANGUAGE", "ZH")
                .containsEntry("NAME", "王芳");
    }

    @Test
    void aFormIsStoredFiveTimesAndComesAgainWithANewToken() {
        Map<String, String> typed = enquirer.typed();
        for (int sent = 0; sent < 5; sent++) {
            typed.put("need", "Land, lot " + sent);
            assertThat(enquirer.send(typed).status()).isEqualTo(302);
        }
        String again = Enquirer.reference(enquirer.send(typed));
        typed.put("need", "Land, one more lot");
        Answer refused = enquirer.send(typed);

        assertThat(stored(again)).containsEntry("NEED", "Land, lot 4");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.html().select("main .error-summary").text()).contains("already sent several times");
        assertThat(refused.html().select("#need").val()).isEqualTo("Land, one more lot");
        typed.put("form", refused.html().select("input[name=form]").val());
        assertThat(stored(Enquirer.reference(enquirer.send(typed)))).containsEntry("STATE", "NEW");
    }

    @Test
    void anUnknownReferenceIsNotFound() {
        assertThat(portal.get("/enquire/received/aaaa-aaaa").status()).isEqualTo(404);
        assertThat(portal.get("/enquire/received/nothing").status()).isEqualTo(404);
    }

    @Test
    void namesEachEmptyFieldAndKeepsTheOthers() {
        Map<String, String> typed = enquirer.typed();
        typed.putAll(Map.of("name", "", "timeframe", "", "need", " \t\n "));
        Answer answer = enquirer.send(typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select(".error-summary a").eachAttr("href"))
                .containsExactly("#name", "#need", "#timeframe");
        assertThat(answer.html().select("#name-mistake").text()).isEqualTo("Enter your name");
        assertThat(answer.html().select("#email").val()).isEqualTo("ann@investor.example");
        assertThat(answer.html().select("#sector option[selected]").val()).isEqualTo("biomedicine");
        assertThat(token(answer)).isEqualTo(typed.get("form"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann",
                "ann@localhost",
                "ann@@investor.example",
                "a b@investor.example",
                "ann@investor.example, eve@other.example",
                "ann@investor.example\r\nBcc: eve@other.example",
                "<ann@investor.example>",
                ".ann@investor.example",
                "ann.@investor.example",
                "ann@investor..example"
            })
    void refusesWhatIsNoPlainAddress(String email) {
        Map<String, String> typed = enquirer.typed();
        typed.put("email", email);
        Answer answer = enquirer.send(typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#email-mistake").text()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"name,201", "organisation,201", "need,5001"})
    void saysWhatIsTooLong(String field, int length) {
        Map<String, String> typed = enquirer.typed();
        typed.put(field, "x".repeat(length));
        Answer answer = enquirer.send(typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("#" + field + "-mistake").text()).contains(String.valueOf(length - 1));
        assertThat(answer.html().select("#" + field).val()).hasSize(length);
    }

    /** The body is announced, and never sent: a client that still sends may lose the answer when the connection is closed. */
    @Test
    void refusesABodyThatIsFarTooLong() throws IOException {
        String answer = RawRequest.send(
                portal.port(),
                String.join(
                        "\r\n",
                        "POST /enquire HTTP/1.1",
                        "Host: localhost",
                        "Sec-Fetch-Site: same-origin",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: 100000",
                        "",
                        ""));
        assertThat(RawRequest.status(answer)).isEqualTo(413);
    }

    @Test
    void storesTextsOfTheFullLength() {
        String need = "投".repeat(5000);
        assertThat(stored(enquirer.enquire(Map.of("need", need, "name", "王" + "🏙".repeat(99)))))
                .containsEntry("NEED", need);
    }

    @Test
    void storesNoControlCharacters() {
        String reference = enquirer.enquire(Map.of(
                "name", "Ann\u0000\r\nBcc: x", "need", "One\r\ntwo\u0007\u0000three", "organisation", "\ud800A"));
        assertThat(stored(reference)).containsEntry("NAME", "Ann  Bcc: x").containsEntry("NEED", "One\ntwo  three");
    }

    @Test
    void escapesMarkup() {
        Map<String, String> typed = enquirer.typed();
        typed.putAll(Map.of("name", "<script>alert(1)</script>", "email", "\"><script>", "need", "</textarea><b>"));
        Answer answer = enquirer.send(typed);

        assertThat(answer.html().select("main script, main b")).isEmpty();
        assertThat(answer.html().select("#need").val()).isEqualTo("</textarea><b>");
    }

    @Test
    void theSameFormIsStoredOnce() {
        Map<String, String> typed = enquirer.typed();
        long before = count();

        assertThat(Enquirer.reference(enquirer.send(typed))).isEqualTo(Enquirer.reference(enquirer.send(typed)));
        assertThat(count()).isEqualTo(before + 1);
    }

    @Test
    void theSameFormIsStoredOnceIfSentTwiceAtTheSameTime() throws Exception {
        for (int round = 0; round < 10; round++) {
            Map<String, String> typed = enquirer.typed();
            long before = count();
            List<Callable<String>> twice = Stream.generate(
                            () -> (Callable<String>) () -> Enquirer.reference(enquirer.send(typed)))
                    .limit(4)
                    .toList();
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<String> references = new ArrayList<>();
                for (Future<String> sent : threads.invokeAll(twice)) {
                    references.add(sent.get());
                }
                assertThat(references.stream().distinct()).hasSize(1);
            } finally {
                threads.shutdownNow();
            }
            assertThat(count()).isEqualTo(before + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "need, 'Land for a plant, 20 mu, and a loan.'",
        "name, Anna Investor",
        "organisation, Investor Inc",
        "email, anna@investor.example",
        "sector, digital-economy",
        "timeframe, half-year"
    })
    void whoGoesBackAndChangesSomethingSendsAnotherEnquiry(String field, String other) {
        Map<String, String> typed = enquirer.typed();
        String first = Enquirer.reference(enquirer.send(typed));
        typed.put(field, other);

        assertThat(Enquirer.reference(enquirer.send(typed))).isNotEqualTo(first);
    }

    @Test
    void keepsApartWhatIsSentTooFast() {
        Map<String, String> typed = enquirer.typed();
        typed.put("form", tokens.sign(clock.instant()));
        assertThat(stored(Enquirer.reference(enquirer.send(typed))))
                .containsEntry("STATE", "SPAM")
                .containsEntry("SPAM_REASON", "TOO_FAST");
    }

    @Test
    void keepsApartWhatFillsInTheHiddenField() {
        assertThat(stored(enquirer.enquire(Map.of("extra", "https://spam.example"))))
                .containsEntry("STATE", "SPAM")
                .containsEntry("SPAM_REASON", "HIDDEN_FIELD");
    }

    @Test
    void keepsApartLists() {
        assertThat(stored(enquirer.enquire(Map.of("need", "Buy http://a http://b https://c [url=d]"))))
                .containsEntry("SPAM_REASON", "LINKS");
    }

    @Test
    void showsAFormWithoutAValidTokenAgain() {
        for (String token : List.of(
                "", "x", "A".repeat(75), tokens.sign(clock.instant().minus(FormTokenSigner.LIFETIME.plusSeconds(1))))) {
            Map<String, String> typed = enquirer.typed();
            typed.put("form", token);
            long before = count();
            Answer answer = enquirer.send(typed);

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.html().select("#need").val()).isEqualTo(typed.get("need"));
            assertThat(count()).isEqualTo(before);
            Map<String, String> again = new LinkedHashMap<>(typed);
            again.put("form", token(answer));
            assertThat(stored(Enquirer.reference(enquirer.send(again)))).containsEntry("STATE", "NEW");
        }
    }

    @Test
    void showsAFormThatAnotherSiteSentAgain() {
        for (String[] header : List.of(
                new String[] {"Sec-Fetch-Site", "cross-site"},
                new String[] {"Origin", "https://evil.example"},
                new String[] {"Origin", "null"})) {
            Answer answer = enquirer.sendWith(enquirer.typed(), header);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.html().select("#need").val()).isNotEmpty();
        }
    }

    @Test
    void takesTheFormFromOwnPagesAndFromBrowsersThatSayNothing() {
        for (String[] header : List.of(new String[] {}, new String[] {"Sec-Fetch-Site", "same-origin"}, new String[] {
            "Origin", "https://invest.example.org"
        })) {
            assertThat(enquirer.sendWith(enquirer.typed(), header).status()).isEqualTo(302);
        }
    }

    @Test
    void ignoresAddressesThatAreNotOurPages() {
        for (String about : List.of(
                "https://evil.example/sectors/biomedicine",
                "//evil.example",
                "/sectors/nothing",
                "/staff",
                "javascript:alert(1)")) {
            Answer form = portal.ask("GET", "/enquire?about=" + encoded(about), "Accept", Portal.BROWSER);
            assertThat(form.status()).isEqualTo(200);
            assertThat(form.html().select("input[name=about]")).isEmpty();
            assertThat(stored(enquirer.enquire(Map.of("about", about))).get("ABOUT"))
                    .isNull();
        }
    }

    @Test
    void keepsWhatWasTypedIfTheDatabaseFails() {
        jdbc.sql("alter table enquiry rename to enquiry_elsewhere").update();
        try {
            Answer answer = enquirer.send(enquirer.typed());
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.html().select("#need").val()).isEqualTo("Land for a plant, 20 mu.");
            assertThat(answer.html().select("main .error-summary").text()).contains("could not be stored");
        } finally {
            jdbc.sql("alter table enquiry_elsewhere rename to enquiry").update();
        }
    }

    @Test
    void refusesASectorThatIsNotPublished() {
        Map<String, String> typed = enquirer.typed();
        typed.put("sector", "nothing");
        assertThat(enquirer.send(typed).html().select("#sector-mistake").text()).isNotEmpty();
        assertThat(stored(enquirer.enquire(Map.of("sector", ""))).get("SECTOR")).isNull();
    }

    private String aFigure() {
        return portal.addresses().stream()
                .filter(path -> path.matches("/figures/[^/]+/[^/]+/[^/]+"))
                .findFirst()
                .orElseThrow();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String token(Answer page) {
        return page.html().select("input[name=form]").val();
    }

    private long count() {
        return jdbc.sql("select count(*) from enquiry").query(Long.class).single();
    }

    private Map<String, Object> stored(String reference) {
        return jdbc.sql("select * from enquiry where reference = ?")
                .param(reference)
                .query()
                .singleRow();
    }
}
