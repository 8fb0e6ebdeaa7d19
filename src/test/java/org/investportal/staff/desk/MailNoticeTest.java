package org.investportal.staff.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff see at the desk that mails fail, and switch mails to themselves on and off. */
@StaffPortal
class MailNoticeTest {

    private final Portal portal;
    private final JdbcClient jdbc;
    private final Clock clock;

    MailNoticeTest(Portal portal, JdbcClient jdbc, Clock clock) {
        this.portal = portal;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void tellsThatMailsFail() {
        Browser edith = Browser.at(portal).signIn(ExampleStaff.EDITOR);
        assertThat(edith.get("/staff").body()).doesNotContain("Mails that could not be sent", "Mails that wait");
        String old = add("FAILED", "ANSWER", Duration.ofDays(8));
        String failed = add("FAILED", "OVERDUE", Duration.ofDays(6));
        String waiting = add("QUEUED", "ANSWER", Duration.ofDays(-1));
        try {
            assertThat(edith.get("/staff").html().select("main > .hint").text())
                    .contains(
                            "Mails that wait because the last attempt to send them failed: 1.",
                            "could not be sent in the last 7 days: Overdue enquiries 1")
                    .doesNotContain("Answer 1");
        } finally {
            jdbc.sql("delete from mail where only_once in (?, ?, ?)")
                    .params(old, failed, waiting)
                    .update();
        }
    }

    @Test
    void mailsAreSwitchedOnInTheLanguageOfThePage() {
        Browser rita = Browser.at(portal).signIn(ExampleStaff.REVIEWER);
        assertThat(isOn(rita)).isFalse();
        rita.submit(rita.get("/staff/zh/account"), "#mails-form", Map.of("mails", "yes"));
        assertThat(isOn(rita)).isTrue();
        assertThat(language()).isEqualTo("ZH");
        String token = rita.get("/staff/account")
                .html()
                .select("#mails-form [name=_csrf]")
                .val();
        rita.post("/staff/account/mails", List.of(Map.entry("_csrf", token)));
        assertThat(isOn(rita)).as("without the tick").isFalse();
    }

    private static boolean isOn(Browser browser) {
        return browser.get("/staff/account").html().expectFirst("#mails").hasAttr("checked");
    }

    private String language() {
        return jdbc.sql("select mail_language from account where email = ?")
                .param(ExampleStaff.email(ExampleStaff.REVIEWER))
                .query(String.class)
                .single();
    }

    private String add(String state, String kind, Duration ago) {
        String key = UUID.randomUUID().toString();
        jdbc.sql(
                        "insert into mail (kind, language, recipient, subject, content, state, created_at, due_at, failure,"
                                + " only_once) values (?, 'EN', 'ann@investor.example', 'Subject', 'Text', ?, ?, ?, 'refused', ?)")
                .params(
                        kind,
                        state,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        clock.instant().minus(ago).atOffset(ZoneOffset.UTC),
                        key)
                .update();
        return key;
    }
}
