package org.investportal.enquiries.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.enquiries.EnquiryKind;
import org.investportal.enquiries.Timeframe;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.WholePortal;
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
    private final Clock clock;

    EnquiryFloodTest(
            EnquiryIntake intake,
            EnquiryThrottle throttle,
            FormTokenSigner formTokenSigner,
            JdbcClient jdbc,
            Clock clock) {
        this.intake = intake;
        this.throttle = throttle;
        this.tokens = formTokenSigner;
        this.jdbc = jdbc;
        this.clock = clock;
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
