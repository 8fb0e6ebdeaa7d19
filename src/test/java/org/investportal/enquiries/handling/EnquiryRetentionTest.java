package org.investportal.enquiries.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.EnquiryDesk;
import org.investportal.enquiries.EnquiryState;
import org.investportal.enquiries.MailPortal;
import org.investportal.staff.MovedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Enquiries are deleted when their time is over, and the time of replies is measured. */
class EnquiryRetentionTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @MailPortal
    abstract static class Facts {

        @Autowired
        private EnquiryDesk desk;

        @Autowired
        private EnquiryRetention enquiryRetention;

        @Autowired
        private ReplyTimeMeter replyTimeMeter;

        @Autowired
        private MovedClock clock;

        @Autowired
        private JdbcClient jdbc;

        @BeforeEach
        void deleteAll() {
            jdbc.sql("delete from enquiry").update();
        }

        @Test
        void deletesWhatIsSettledForLong() {
            long old = settled(EnquiryState.CLOSED, 740);
            long oldSpam = settled(EnquiryState.SPAM, 740);
            long young = settled(EnquiryState.CLOSED, 700);
            long open = desk.enquire();
            jdbc.sql("update enquiry set received_at = ? where id = ?")
                    .params(ago(2000), open)
                    .update();
            enquiryRetention.deleteOld();

            assertThat(jdbc.sql("select id from enquiry").query(Long.class).list())
                    .contains(young, open)
                    .doesNotContain(old, oldSpam);
            assertThat(jdbc.sql("select detail from audit_entry where action = 'ENQUIRIES_TRIMMED'")
                            .query(String.class)
                            .list())
                    .anyMatch(detail -> detail.startsWith("2 enquiries settled before"));
        }

        @Test
        void measuresNothingBeforeFiveAnswers() {
            for (int answered = 0; answered < 4; answered++) {
                answered(0, 1);
            }
            assertThat(measured().medianDays()).isEmpty();
            assertThat(measured().answered()).isEqualTo(4);
            assertThat(measured().promisedDays()).isEqualTo(2);
        }

        @Test
        void measuresTheMedianInWorkingDays() {
            answered(0, 0);
            answered(0, 1);
            answered(-3, 0);
            answered(0, 3);
            answered(0, 9);
            assertThat(measured().medianDays()).hasValue(1);
        }

        @Test
        void showsTheLongerOfTheTwoTimesInTheMiddle() {
            for (int answered = 0; answered < 3; answered++) {
                answered(0, 0);
                answered(0, 3);
            }
            assertThat(measured().medianDays()).hasValue(3);
        }

        @Test
        void notAnsweringDoesNotImproveTheMedian() {
            for (int answered = 0; answered < 5; answered++) {
                answered(0, 1);
            }
            for (int open = 0; open < 6; open++) {
                long id = desk.enquire();
                jdbc.sql("update enquiry set received_at = ?, due_at = ? where id = ?")
                        .params(ago(40), ago(38), id)
                        .update();
            }
            assertThat(measured().medianDays().orElseThrow()).isGreaterThan(20);
        }

        @Test
        void whatWaitsForOthersIsNotOverdue() {
            for (int answered = 0; answered < 5; answered++) {
                answered(0, 1);
            }
            for (int waiting = 0; waiting < 6; waiting++) {
                long id = desk.enquire();
                desk.service().move(desk.step(id), EnquiryState.WAITING);
                jdbc.sql("update enquiry set received_at = ?, due_at = ? where id = ?")
                        .params(ago(40), ago(38), id)
                        .update();
            }
            assertThat(measured().medianDays()).hasValue(1);
        }

        @Test
        void leavesOutSpamAndWhatIsOlderThanAYear() {
            for (int answered = 0; answered < 5; answered++) {
                answered(0, 1);
            }
            answered(-800, 1);
            settled(EnquiryState.SPAM, 10);
            assertThat(measured().answered()).isEqualTo(5);
        }

        private ReplyTime measured() {
            replyTimeMeter.measure();
            return replyTimeMeter.current();
        }

        /** Days are counted from a Monday two months ago. */
        private void answered(int received, int answered) {
            long id = desk.enquire(EnquiryDesk.address(), Language.EN);
            jdbc.sql(
                            "update enquiry set received_at = ?, answered_at = ?, state = 'ANSWERED', settled_at = ? where id = ?")
                    .params(day(received), day(answered), day(answered), id)
                    .update();
        }

        private long settled(EnquiryState state, int days) {
            long id = desk.enquire();
            desk.service().move(desk.step(id), state);
            jdbc.sql("update enquiry set settled_at = ? where id = ?")
                    .params(ago(days), id)
                    .update();
            return id;
        }

        private OffsetDateTime day(int days) {
            return clock.instant()
                    .atOffset(ZoneOffset.UTC)
                    .minusWeeks(8)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusDays(days);
        }

        private OffsetDateTime ago(int days) {
            return clock.instant().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
        }
    }
}
