package org.investportal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.EnquiryPortal;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails about figures stay for a time after their reader has ended them, and are erased on request like everything else. */
@EnquiryPortal
class MailsOfOnePersonTest {

    private final Browser ada;
    private final JdbcClient jdbc;

    MailsOfOnePersonTest(Portal portal, JdbcClient jdbc) {
        this.ada = Browser.at(portal).signIn(ExampleStaff.ADMINISTRATOR);
        this.jdbc = jdbc;
    }

    @Test
    void areFoundExportedAndErasedWithoutAWatchedFigure() {
        String email = UUID.randomUUID() + "@reader.example";
        jdbc.sql("insert into mail (kind, recipient, language, subject, content, state, created_at, due_at)"
                        + " values ('FIGURE_CHANGE', ?, 'EN', 'A figure', 'has changed', 'SKIPPED', now(), now())")
                .param(email)
                .update();
        Answer found = ada.submit("/staff/enquiries/person", Map.of("key", email));
        Answer file = ada.submit(found, "form[action$=file]", Map.of());
        Answer asked = ada.submit(found, "form[action$=erasure]", Map.of());
        ada.submit(asked, "form[action$=erasure]", Map.of());

        assertThat(found.html().select("main").text()).contains("Mails about figures: 1");
        assertThat(asked.html().select("main").text()).contains("Mails about figures: 1");
        assertThat(file.body()).contains("\"mailsAboutFigures\"", "figure-change");
        assertThat(jdbc.sql("select count(*) from mail where recipient = ?")
                        .param(email)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from audit_entry where action in ('WATCHES_EXPORTED', 'WATCHES_ERASED')"
                                + " and detail = '0 figures'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }
}
