package org.investportal.enquiries.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.enquiries.EnquiryKind;
import org.investportal.enquiries.Timeframe;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Browser;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.investportal.staff.MovedClock;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A flood of enquiries loses no other, and an enquiry that is not stored does not count. */
@WholePortal
@Fixtures(
        value = ExampleStaff.class,
        settings = {"portal.contact.email=ask@invest.example.org", "portal.enquiries.hourly-limit=2"})
class EnquiryFloodTest {

    private final EnquiryIntake intake;
    private final EnquiryThrottle throttle;
    private final FormTokenSigner tokens;
    private final JdbcClient jdbc;
    private final EnquiryLimitCounter counter;
    private final Portal portal;
    private final MovedClock clock;

    EnquiryFloodTest(
            EnquiryIntake intake,
            EnquiryThrottle throttle,
            FormTokenSigner formTokenSigner,
            JdbcClient jdbc,
            EnquiryLimitCounter counter,
            Portal portal,
            MovedClock clock) {
        this.intake = intake;
        this.throttle = throttle;
        this.tokens = formTokenSigner;
        this.jdbc = jdbc;
        this.counter = counter;
        this.portal = portal;
        this.clock = clock;
    }

    /** From 540 networks within seconds, to 540 addresses. */
    @Test
    void aFloodLeavesTheInboxAndTheAcknowledgementsToInvestors() {
        Set<String> flood = IntStream.range(0, 540)
                .mapToObj(sender -> store(throttle.permit("10.0." + sender / 250 + "." + sender % 250)))
                .collect(Collectors.toSet());
        clock.forward(Duration.ofMinutes(1));
        String genuine = store(throttle.permit("192.0.2.77"));

        assertThat(flood).hasSize(540);
        assertThat(references("spam_reason = 'FLOOD'")).hasSizeGreaterThan(500).doesNotContain(genuine);
        assertThat(references("state = 'NEW'")).contains(genuine).hasSizeLessThan(40);
        assertThat(references("id in (select enquiry_id from mail where kind = 'ACKNOWLEDGEMENT')"))
                .contains(genuine);
        assertThat(counter.reached(Duration.ofHours(1))).contains(EnquiryLimit.INBOX);
        assertThat(Browser.at(portal)
                        .signIn(ExampleStaff.EDITOR)
                        .get("/staff")
                        .html()
                        .text())
                .contains("Very many enquiries or reports came in a short time.");
    }

    private List<String> references(String condition) {
        return jdbc.sql("select reference from enquiry where " + condition)
                .query(String.class)
                .list();
    }

    @Test
    void storesAnEnquiryAmongAFloodAsSuspectedWithoutAnAcknowledgement() {
        EnquiryPermit flood = new EnquiryPermit();
        boolean hasRoom = true;
        while (hasRoom) {
            hasRoom = throttle.mayEnterInbox(EnquiryKind.ENQUIRY, flood);
        }
        String reference = store(throttle.permit("192.0.2.1"));
        flood.giveBack();

        assertThat(jdbc.sql("select state, spam_reason from enquiry where reference = ?")
                        .param(reference)
                        .query()
                        .singleRow())
                .containsEntry("STATE", "SPAM")
                .containsEntry("SPAM_REASON", "FLOOD");
        assertThat(jdbc.sql("select count(*) from mail m join enquiry e on e.id = m.enquiry_id"
                                + " where e.reference = ?")
                        .param(reference)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anEnquiryThatIsNotStoredDoesNotCount() {
        jdbc.sql("alter table enquiry rename to enquiry_elsewhere").update();
        try {
            for (int failed = 0; failed < 5; failed++) {
                EnquiryPermit permit = throttle.permit("192.0.2.2");
                assertThat(permit.pause()).isZero();
                assertThatThrownBy(() -> store(permit)).isInstanceOf(DataAccessException.class);
            }
        } finally {
            jdbc.sql("alter table enquiry_elsewhere rename to enquiry").update();
        }
    }

    private String store(EnquiryPermit permit) {
        FormTokenSigner.MadeForm form = tokens.verify(
                        tokens.sign(clock.instant().minus(FormTokenSigner.LEAST_TIME.plusSeconds(1))), clock.instant())
                .orElseThrow();
        String email = UUID.randomUUID() + "@investor.example";
        return intake.store(
                form,
                EnquiryContent.enquiry(Language.EN, "Ann", "", email, null, null, "Land.", Timeframe.YEAR),
                "",
                permit);
    }
}
