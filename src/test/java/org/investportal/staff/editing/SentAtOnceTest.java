package org.investportal.staff.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.investportal.accounts.AtOnce;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.OnPostgres;
import org.investportal.enquiries.intake.FormTokenSigner;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.StaffPortal;
import org.investportal.staff.Drafting;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form that a double click sends twice at the same time has its effect once, and both answers lead to the same page. */
class SentAtOnceTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @StaffPortal
    abstract static class Facts {

        private static final int ROUNDS = 3;
        private static final Map<String, String> WITH_GROWTH_AND_SOURCE = Map.of(
                "indicator", "100",
                "area", "53",
                "number", "300 billion yuan",
                "growth", "15.1 %",
                "growth-place", "5.1.2",
                "readings.1.source", "60",
                "readings.1.place", "5.1.1",
                "readings.1.role", "value");

        @Autowired
        private Portal portal;

        @Autowired
        private ApplicationContext context;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private FormTokenSigner tokens;

        @Autowired
        private Clock clock;

        private Browser browser;
        private Drafting drafting;

        @BeforeEach
        void begin() {
            browser = Browser.at(portal);
            drafting = new Drafting(context);
        }

        @Test
        void aNewFigureIsMadeOnce() throws Exception {
            browser.signIn(ExampleStaff.EDITOR);
            for (int round = 0; round < ROUNDS; round++) {
                Map<String, String> typed = new HashMap<>(WITH_GROWTH_AND_SOURCE);
                typed.put("period", String.valueOf(2041 + round));
                Answer form = browser.get("/staff/content/figure/new");
                long changes = count("change");
                long revisions = count("revision");
                Answer change = ledToOnePage(form, Example.FORM, typed);

                assertThat(count("change")).isEqualTo(changes + 1);
                assertThat(count("revision")).isEqualTo(revisions + 2);
                assertThat(change.html().select("#compare > section")).hasSize(2);
            }
        }

        @Test
        void aChangeIsApprovedAndPublishedOnce() throws Exception {
            browser.signIn(ExampleStaff.REVIEWER);
            for (int round = 0; round < ROUNDS; round++) {
                Map<String, String> noted = Map.of("note.footnote.en", "Looked up " + UUID.randomUUID());
                long change = drafting.submitted(Drafting.figure(318 + round), noted, ExampleStaff.EDITOR);
                int edition = drafting.current();
                Answer published =
                        ledToOnePage(browser.get("/staff/changes/" + change), "form[action$=/publication]", Map.of());

                assertThat(drafting.current()).isEqualTo(edition + 1);
                assertThat(published.html().select(".lead").text()).contains("It is part of edition " + (edition + 1));
            }
        }

        @Test
        void anEnquiryIsStoredAndAcknowledgedOnce() throws Exception {
            for (int round = 0; round < ROUNDS; round++) {
                String email = UUID.randomUUID() + "@investor.example";
                Map<String, String> typed = Map.of(
                        "form", tokens.sign(clock.instant().minus(FormTokenSigner.LEAST_TIME.multipliedBy(4))),
                        "name", "Ann Investor",
                        "email", email,
                        "need", "Land for a plant.",
                        "timeframe", "year");
                long enquiries = count("enquiry");
                Answer received = ledToOnePage(browser.get("/enquire"), "main form", typed);

                assertThat(count("enquiry")).isEqualTo(enquiries + 1);
                assertThat(count("mail where recipient = '" + email + "'")).isEqualTo(1);
                assertThat(received.html().select("h1").text()).isEqualTo("We have received your enquiry");
            }
        }

        /** Sends the form twice at the same time, and returns the page that both answers lead to. */
        private Answer ledToOnePage(Answer page, String css, Map<String, String> typed) throws Exception {
            Element form = page.html().expectFirst(css);
            List<Map.Entry<String, String>> fields = new ArrayList<>(Browser.held(form));
            fields.removeIf(field -> typed.containsKey(field.getKey()));
            fields.addAll(typed.entrySet());
            List<Answer> answers = AtOnce.all(2, () -> browser.postOnly(form.attr("action"), fields));

            assertThat(answers).extracting(Answer::status).allMatch(status -> status == 302 || status == 303);
            assertThat(answers)
                    .extracting(answer -> answer.header("Location"))
                    .containsOnly(answers.get(0).header("Location"));
            return browser.get(answers.get(0).header("Location"));
        }

        private long count(String rows) {
            return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
        }
    }
}
