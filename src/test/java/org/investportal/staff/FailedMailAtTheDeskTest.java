package org.investportal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.Browser;
import org.investportal.portal.Enquirer;
import org.investportal.portal.EnquiryPortal;
import org.investportal.portal.Portal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of an enquiry says in words what became of a mail that could not be sent. What the server said is for administrators. */
@EnquiryPortal
class FailedMailAtTheDeskTest {

    private static final String REPLY = "SMTPSendFailedException: 550 5.1.1 no such mailbox";

    private final Portal portal;
    private final Enquirer enquirer;
    private final JdbcClient jdbc;

    FailedMailAtTheDeskTest(Portal portal, Enquirer enquirer, JdbcClient jdbc) {
        this.portal = portal;
        this.enquirer = enquirer;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @CsvSource({
        "FAILED, EN, could not be sent. Check the address",
        "FAILED, ZH, 邮件未能发出",
        "QUEUED, EN, The portal tries again",
        "QUEUED, ZH, 系统将在所示时间再次发送"
    })
    void isExplainedInTheLanguageOfTheReader(String state, Language language, String words) {
        String path = failed(state);

        assertThat(mails(ExampleStaff.EDITOR, language, path)).contains(words).doesNotContain("SMTP", "550");
        assertThat(mails(ExampleStaff.ADMINISTRATOR, language, path)).contains(words, REPLY);
    }

    private String mails(String name, Language language, String path) {
        return Browser.at(portal)
                .in(language)
                .signIn(name)
                .get(path)
                .html()
                .select(".work")
                .text();
    }

    private String failed(String state) {
        String reference = enquirer.enquire(Map.of("email", UUID.randomUUID() + "@investor.example"));
        long id = jdbc.sql("select id from enquiry where reference = ?")
                .param(reference)
                .query(Long.class)
                .single();
        jdbc.sql("update mail set state = ?, failure = ? where enquiry_id = ?")
                .params(state, REPLY, id)
                .update();
        return "/staff/enquiries/" + id;
    }
}
