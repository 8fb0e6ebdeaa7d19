package org.investportal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Enquirer;
import org.investportal.portal.EnquiryPortal;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff find enquiries, own them and answer them, without script and without a mail server. */
@EnquiryPortal
class EnquiriesAtTheDeskTest {

    private static final String LIST = "/staff/enquiries";

    private final Portal portal;
    private final Enquirer enquirer;
    private final JdbcClient jdbc;
    private final ExampleStaff staff;
    private final Browser edith;

    EnquiriesAtTheDeskTest(Portal portal, Enquirer enquirer, JdbcClient jdbc, ExampleStaff staff) {
        this.portal = portal;
        this.enquirer = enquirer;
        this.jdbc = jdbc;
        this.staff = staff;
        this.edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
    }

    @Test
    void showsNewOnesAndTheirNumberInTheNavigation() {
        String reference = enquirer.enquire(Map.of());
        assertThat(references("new")).contains(reference);
        assertThat(edith.get(LIST).html().select("tbody th")).isNotEmpty();
        long waiting = jdbc.sql("select count(*) from enquiry where state = 'NEW'")
                .query(Long.class)
                .single();
        assertThat(edith.get("/staff")
                        .html()
                        .select("nav a[href=/staff/enquiries]")
                        .text())
                .startsWith("Enquiries (" + waiting + " new");
    }

    @Test
    void keepsSuspectedSpamApartUntilSomebodyMovesIt() {
        String reference = enquirer.enquire(Map.of("extra", "x"));
        assertThat(references("new")).doesNotContain(reference);
        assertThat(references("spam")).contains(reference);
        String path = path(reference);
        assertThat(edith.get(path).html().select("main .note-doubt").text()).contains("Suspected spam");
        edith.submit(edith.get(path), "form[action$=state]", Map.of("state", "open"));

        assertThat(references("new")).contains(reference);
    }

    @Test
    void countsSuspectedSpamUntilSomebodyDecides() {
        String path = path(enquirer.enquire(Map.of("extra", "x")));
        long suspected = suspected();
        assertThat(suspected).isPositive();
        assertThat(edith.get(path).html().select("nav a[href=/staff/enquiries]").text())
                .endsWith(", " + suspected + " to check)");
        assertThat(edith.get(LIST).html().select("a[href$='show=spam']").text())
                .isEqualTo("Spam (" + suspected + " to check)");
        edith.submit(edith.get(path), "form[action$=state]", Map.of("state", "spam"));

        assertThat(suspected()).isEqualTo(suspected - 1);
        assertThat(edith.get(path).html().select("button[value=spam]")).isEmpty();
    }

    @Test
    void anOwnerAddsANoteAndRecordsAnAnswer() {
        String reference = enquirer.enquire(
                Map.of("need", "Land?\nFor a <b>plant</b>.", "email", UUID.randomUUID() + "@investor.example"));
        String path = path(reference);
        Answer page = edith.get(path);
        assertThat(page.html().select("main blockquote").get(0).wholeText()).isEqualTo("Land?\nFor a <b>plant</b>.");
        assertThat(page.html().select("button[value=mail]"))
                .as("without a mail server")
                .isEmpty();
        String own = page.html().select("#owner option:contains(Edith)").val();
        edith.submit(page, "form[action$=owner]", Map.of("owner", own));
        assertThat(references("mine")).contains(reference);
        edith.submit(edith.get(path), "form[action$=note]", Map.of("note", "Ask the office."));
        Answer answered = edith.submit(edith.get(path), "form[action$=answer]", Map.of("answer", "By telephone."));

        assertThat(answered.html().select(".steps blockquote").eachText())
                .containsExactly("Ask the office.", "By telephone.");
        assertThat(references("answered")).contains(reference);
        assertThat(page.html().select(".lead time")).as("it is due").hasSize(1);
        assertThat(answered.html().select(".lead time")).isEmpty();
        assertThat(answered.html().select(".work").text()).contains("Not sent: no mail server was set");
    }

    @Test
    void keepsTheTextOfAStepThatIsRefused() {
        String path = path(enquirer.enquire(Map.of()));
        Answer old = edith.get(path);
        String reference = old.html().select("h1").text().replace("Enquiry ", "");
        edith.submit(old, "form[action$=note]", Map.of("note", "First."));
        Answer refused = edith.submit(old, "form[action$=answer]", Map.of("answer", "My answer."));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.html().select("#answer").text()).isEqualTo("My answer.");
        for (String step : List.of("note", "owner", "state")) {
            edith.submit(old, "form[action$=" + step + "]", Map.of("note", "Second.", "state", "closed"));
        }
        sendAgain(old, path);
        assertThat(jdbc.sql("select detail from audit_entry where action = 'STEP_REFUSED' and about = ? order by id")
                        .param("enquiry " + reference)
                        .query(String.class)
                        .list())
                .extracting(detail -> detail.replaceAll(":.*", ""))
                .containsExactly(
                        "enquiry-answered",
                        "enquiry-noted",
                        "enquiry-assigned",
                        "enquiry-moved",
                        "enquiry-mail-sent-again");
        assertThat(refused.html().select(".error-summary").text()).contains("A colleague changed this enquiry");
        Answer again = edith.submit(refused, "form[action$=answer]", Map.of());
        assertThat(again.html().select(".steps blockquote").eachText()).containsExactly("First.", "My answer.");
    }

    private void sendAgain(Answer page, String path) {
        List<Map.Entry<String, String>> fields = List.of(
                Map.entry("_csrf", page.html().select("main [name=_csrf]").val()),
                Map.entry("version", page.html().select("main [name=version]").val()));
        assertThat(edith.post(path + "/mails/1", fields).status()).isEqualTo(409);
    }

    @Test
    void refusesAnAnswerByMailWithoutAMailServer() {
        String path = path(enquirer.enquire(Map.of()));
        Answer refused = edith.submit(edith.get(path), "form[action$=answer]", Map.of("answer", "Yes.", "how", "mail"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#answer-mistake").text()).contains("No mail server is set");
        assertThat(refused.html().select("#answer").text()).isEqualTo("Yes.");
        edith.get(path + "/answer"); // the address of the refused form, loaded again
        assertThat(edith.place()).isEqualTo(path);
        assertThat(edith.get("/staff/enquiries/999999").html().select("form.sign-out"))
                .hasSize(1);
    }

    @Test
    void refusesNoTextLongTextAndInvisibleText() {
        String path = path(enquirer.enquire(Map.of()));
        for (String text : List.of(" ", "x".repeat(10_001), "Hidden\u202e")) {
            Answer refused = edith.submit(edith.get(path), "form[action$=note]", Map.of("note", text));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().select("#note-mistake").text()).isNotEmpty();
        }
        Map<String, String> longest = Map.of("note", "x".repeat(10_000));
        assertThat(edith.submit(edith.get(path), "form[action$=note]", longest).status())
                .isEqualTo(200);
    }

    /** They could show staff other words than those that were sent; none is lost. */
    @Test
    void showsInvisibleCharactersOfInvestorsAsTheirCodes() {
        String reference = enquirer.enquire(
                Map.of("name", "Ann\u2066", "organisation", "\u202egro", "need", "Pay\u202e 001\u202c soft\u00adly."));
        Answer page = edith.get(path(reference));
        Answer answer = edith.get(path(reference) + "?template=details");
        Answer plain = edith.get(path(enquirer.enquire(Map.of())));

        assertThat(page.html().select("main").text())
                .contains(
                        "Ann[U+2066]",
                        "[U+202E]gro",
                        "Pay[U+202E] 001[U+202C] soft[U+00AD]ly.",
                        "invisible characters");
        assertThat(edith.get(LIST).html().select("main").text()).contains("Ann[U+2066]", "[U+202E]gro");
        assertThat(edith.get(LIST + ".csv?show=new").body())
                .contains("Ann[U+2066],[U+202E]gro,")
                .contains("Pay[U+202E] 001[U+202C] soft[U+00AD]ly.");
        assertThat(answer.html().select("#answer").text()).contains("Dear Ann,");
        assertThat(plain.html().select("main").text()).doesNotContain("invisible characters");
        assertThat(List.of(page, answer, edith.get(LIST), edith.get(LIST + ".csv?show=new")))
                .noneMatch(shown -> shown.body().matches("(?s).*[\u2066\u202e\u202c\u00ad].*"));
        assertThat(jdbc.sql("select need from enquiry where reference = ?")
                        .param(reference)
                        .query(String.class)
                        .single())
                .isEqualTo("Pay\u202e 001\u202c soft\u00adly.");
    }

    @Test
    void beginsAnAnswerInTheLanguageOfTheInvestor() {
        Browser wang = Browser.at(portal).in(Language.ZH);
        wang.submit(
                wang.get("/enquire"),
                "main form",
                Map.of(
                        "name",
                        "王芳",
                        "email",
                        "w@investor.example",
                        "need",
                        "土地",
                        "timeframe",
                        "year",
                        "form",
                        enquirer.token()));
        String reference = wang.place().substring(wang.place().lastIndexOf('/') + 1);
        Answer page = edith.get(path(reference) + "?template=details");
        assertThat(page.html().select("#answer").text()).startsWith("王芳：").contains("感谢您的咨询");
    }

    @Test
    void findsWordsWithoutPuttingThemIntoAnAddress() {
        String email = "u" + UUID.randomUUID() + "@investor.example";
        String reference = enquirer.enquire(Map.of("email", email));
        Answer found = edith.submit(edith.get(LIST), "main form", Map.of("q", email));

        assertThat(found.html().select("tbody th").eachText()).containsExactly(reference);
        assertThat(edith.place()).isEqualTo(LIST);
        assertThat(found.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSearchOfTheDeskFindsThemWithoutPuttingInvestorsIntoAnAddress(Language language) {
        String mark = UUID.randomUUID().toString().replace("-", "");
        Map<String, String> typed = Map.of(
                "name",
                "Ann " + mark,
                "organisation",
                mark + " Ltd",
                "email",
                mark + "@a.example",
                "need",
                "Zq" + mark);
        String reference = enquirer.enquire(typed);
        String path = path(reference);
        Browser reader = Browser.at(portal).in(language).signIn(ExampleStaff.ADMINISTRATOR);
        String prefix = language == Language.EN ? "/staff" : "/staff/zh";
        String link = "main a[href=" + path.replace("/staff", prefix) + "]";
        for (String words : List.of(typed.get("email"), "ann " + mark, mark + " LTD", "other@" + mark + ".example")) {
            Answer found = reader.submit(reader.get("/staff"), ".desk-search", Map.of("q", words));
            assertThat(reader.place()).as(words).isEqualTo(prefix + "/search");
            assertThat(found.html().select("#q").val()).as(words).isEqualTo(words);
            assertThat(found.html().select(link)).as(words).hasSize(words.startsWith("other") ? 0 : 1);
        }
        for (String words : List.of(reference.toLowerCase(Locale.ROOT), "zq" + mark)) {
            Answer found = reader.submit(reader.get("/staff/search"), "main form", Map.of("q", words));
            assertThat(reader.place()).isEqualTo(prefix + "/search?q=" + words);
            assertThat(found.html().select(link).text()).isEqualTo(reference);
        }
        reader.submit(reader.get("/staff"), ".desk-search", Map.of("q", "Is ann " + mark + " here?"));
        assertThat(reader.place()).isEqualTo(prefix + "/search");
    }

    @Test
    void whoMayNotReadThemCannotSearch() {
        String name = "roleless" + UUID.randomUUID();
        staff.add(name);
        Browser roleless = Browser.at(portal).signIn(name);

        assertThat(roleless.getOnly(LIST).status()).isEqualTo(403);
        assertThat(roleless.getOnly("/staff/search?q=land").status()).isEqualTo(403);
    }

    @Test
    void theFileRunsNoFormula() throws IOException {
        String reference = enquirer.enquire(Map.of("name", "=HYPERLINK(\"http://x\")", "need", "+1,\n\"two\""));
        Answer file = edith.get(LIST + ".csv?show=new");

        assertThat(file.mediaType()).isEqualTo("text/csv");
        assertThat(file.body()).as("the byte order mark").startsWith("\ufeffreference,");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(file.body().substring(1)))
                .getRecords();
        CSVRecord row = rows.stream()
                .filter(one -> one.get("reference").equals(reference))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("name")).isEqualTo("'=HYPERLINK(\"http://x\")");
        assertThat(row.get("due")).contains("T23:59:59");
        assertThat(row.get("need")).isEqualTo("'+1,\n\"two\"");
        assertThat(row.get("email")).isEqualTo("ann@investor.example");
    }

    @Test
    void anAdministratorExportsAndErasesOnePerson() {
        String email = "u" + UUID.randomUUID() + "@investor.example";
        String reference = enquirer.enquire(Map.of("email", email));
        Browser ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
        Answer found = ada.submit(ada.get(LIST + "/person"), "main form", Map.of("key", email));
        assertThat(found.html().select("tbody th").eachText()).containsExactly(reference);
        Answer file = ada.submit(found, "form[action$=file]", Map.of());
        assertThat(file.mediaType()).isEqualTo("application/json");
        assertThat(file.body()).contains(email, reference, "Land for a plant");
        assertThat(found.html().select("form[action$=erasure] button").attr("class"))
                .isEqualTo("second");
        Answer asked = ada.submit(found, "form[action$=erasure]", Map.of());
        assertThat(asked.html().select("main").text())
                .contains("Enquiries and reports: 1 (" + reference + ")", "This cannot be undone", "Erase permanently")
                .contains(
                        "Parts of the data stay in the database file until it is rewritten. The portal tries this each day from 04:00");
        assertThat(asked.html().select("button[formaction$=/person]")).hasSize(1);
        Answer back = ada.submit(LIST + "/person", Map.of("key", email));
        assertThat(back.html().select("tbody th").eachText()).containsExactly(reference);
        Answer erased = ada.submit(asked, "form[action$=erasure]", Map.of());

        assertThat(erased.html().select("[role=status]").text())
                .startsWith("The data were erased. Enquiries and reports: 1 (" + reference + "). Watched figures: 0.")
                .endsWith("from 04:00, and when it stops. If it fails, the log of the server says so.");
        assertThat(jdbc.sql("select count(*) from file_rewrite_due")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(erased.body()).doesNotContain(email);
        assertThat(jdbc.sql("select count(*) from enquiry where email = ?")
                        .param(email)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(portal.ask("GET", "/enquire/received/" + reference).status()).isEqualTo(404);
    }

    @Test
    void longListsHaveParts() {
        for (int sent = 0; sent < 52; sent++) {
            enquirer.enquire(Map.of());
        }
        Answer first = edith.get(LIST + "?show=new");
        assertThat(first.html().select("tbody tr")).hasSize(50);
        Answer second = edith.get(first.html().select("a[rel=next]").attr("href"));
        assertThat(second.html().select("tbody tr")).isNotEmpty();
        assertThat(second.html().select("a[rel=prev]")).hasSize(1);
    }

    private long suspected() {
        return jdbc.sql("select count(*) from enquiry where state = 'SPAM' and spam_reason <> 'STAFF'")
                .query(Long.class)
                .single();
    }

    private List<String> references(String list) {
        return edith.get(LIST + ".csv?show=" + list)
                .body()
                .lines()
                .map(line -> line.split(",", 2)[0])
                .toList();
    }

    private String path(String reference) {
        return LIST + "/"
                + jdbc.sql("select id from enquiry where reference = ?")
                        .param(reference)
                        .query(Long.class)
                        .single();
    }
}
