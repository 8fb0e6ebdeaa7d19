package org.investportal.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.EnquiryDesk;
import org.investportal.enquiries.MailPortal;
import org.investportal.mail.MailQueueDrain;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While the database fails, the public forms and the pages after them answer 503 in the language of the reader, and what was typed is kept. */
@MailPortal
class DatabaseFailureResponseTest {

    private static final List<String> TABLES = List.of("enquiry", "figure_watch");

    private static final List<Map.Entry<String, String>> ONE_CLICK =
            List.of(Map.entry("List-Unsubscribe", "One-Click"));

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private MailQueueDrain mailQueue;

    @LocalServerPort
    private int port;

    /** No mail is sent while its table is away. */
    @BeforeEach
    void begin() {
        mailQueue.drain();
    }

    @AfterEach
    void putTheTablesBack() {
        TABLES.forEach(table -> jdbc.sql("alter table if exists " + table + "_elsewhere rename to " + table)
                .update());
    }

    private void takeTheTablesAway() {
        TABLES.forEach(table -> jdbc.sql("alter table " + table + " rename to " + table + "_elsewhere")
                .update());
    }

    @ParameterizedTest
    @EnumSource
    void thePagesAfterTheFormsSayThatTheyAreUnavailable(Language language) {
        Browser reader = Browser.at(port).in(language);
        takeTheTablesAway();
        assertThat(Stream.of(
                        reader.get("/watch/confirm/1-abcdefghij"),
                        reader.postOnly("/watch/confirm/1-abcdefghij", List.of()),
                        reader.get("/watch/end/1-abcdefghij"),
                        reader.postOnly("/watch/end/1-abcdefghij", List.of()),
                        reader.postOnly("/watch/end/1-abcdefghij", ONE_CLICK),
                        reader.get("/enquire/received/abcd-2345"),
                        reader.get("/report/received/abcd-2345")))
                .allSatisfy(answer -> isUnavailable(answer, language))
                .allSatisfy(answer -> assertThat(answer.html().select("h1").text())
                        .isEqualTo(language == Language.EN ? "Temporarily unavailable" : "暂时无法访问"));
    }

    @ParameterizedTest
    @EnumSource
    void theFormForEnquiriesKeepsWhatWasTyped(Language language) {
        Browser reader = Browser.at(port).in(language);
        Answer form = reader.get("/enquire");
        takeTheTablesAway();
        Map<String, String> typed = new HashMap<>(Map.of("name", "Ann", "email", "ann@investor.example"));
        typed.putAll(Map.of("need", "Land for a plant.", "timeframe", "year"));
        Answer answer = reader.submit(form, "main form", typed);
        isUnavailable(answer, language);
        assertThat(answer.html().select("#need").val()).isEqualTo("Land for a plant.");
        assertThat(answer.html().select("main .error-summary").text())
                .contains(language == Language.EN ? "could not be stored" : "提交未成功");
        putTheTablesBack();
        reader.submit(answer, "main form", Map.of());
        assertThat(reader.place()).contains("/enquire/received/");
    }

    @ParameterizedTest
    @EnumSource
    void theFormForMailsKeepsWhatWasTyped(Language language) {
        String address = EnquiryDesk.address();
        Browser reader = Browser.at(port).in(language);
        Answer form = reader.get("/watch?figure=" + catalogue.at(1).shown().address(305));
        takeTheTablesAway();
        Answer answer = reader.submit(form, "main form", Map.of("email", address));
        isUnavailable(answer, language);
        assertThat(answer.html().select("#email").val()).isEqualTo(address);
        assertThat(answer.html().select("main .error-summary").text())
                .contains(language == Language.EN ? "could not be stored" : "申请未能保存");
        putTheTablesBack();
        reader.submit(answer, "main form", Map.of());
        assertThat(reader.place()).endsWith("/watch/sent");
    }

    private static void isUnavailable(Answer answer, Language language) {
        assertThat(answer.status()).as(answer.place()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.html().select("html").attr("lang")).startsWith(language.code());
        assertThat(answer.body()).doesNotContain("Exception");
    }
}
