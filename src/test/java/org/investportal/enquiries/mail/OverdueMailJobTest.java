package org.investportal.enquiries.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZonedDateTime;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.EnquiryDesk;
import org.investportal.enquiries.MailPortal;
import org.investportal.fixture.Fixtures;
import org.investportal.mail.MailQueueDrain;
import org.investportal.mail.SwitchedMailServer;
import org.investportal.staff.MovedClock;
import org.investportal.web.PortalSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The agency gets the list of overdue enquiries once a day. */
class OverdueMailJobTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    /** In a zone whose times are long, a hundred of them must fit into a mail. */
    @Nested
    @MailPortal
    @Fixtures(value = ExampleStaff.class, settings = "portal.zone=Asia/Shanghai")
    class InShanghai extends Facts {}

    @MailPortal
    abstract static class Facts {

        private static final String AGENCY = "ask@invest.example.org";
        private static final Duration PATIENCE = Duration.ofMinutes(1);

        @Autowired
        private EnquiryDesk desk;

        @Autowired
        private SwitchedMailServer server;

        @Autowired
        private MailQueueDrain mailQueue;

        @Autowired
        private OverdueMailJob overdueMailJob;

        @Autowired
        private MovedClock clock;

        @Autowired
        private PortalSettings portal;

        @Autowired
        private JdbcClient jdbc;

        private final String address = EnquiryDesk.address();

        /** Leaves no enquiry of another test, since a mail names a hundred at most. */
        @BeforeEach
        void begin() {
            mailQueue.drain();
            jdbc.sql("delete from enquiry").update();
        }

        @Test
        void mailsTheAgencyOnceADayWhatIsOverdue() throws Exception {
            long id = desk.enquire(address, Language.EN);
            clock.forward(Duration.ofDays(6));
            int before = server.to(AGENCY).size();
            overdueMailJob.mail();
            overdueMailJob.mail();
            await().atMost(PATIENCE).until(() -> server.to(AGENCY).size() > before);

            assertThat(server.to(AGENCY)).hasSize(before + 1);
            assertThat(server.to(AGENCY).get(before).getContent().toString())
                    .contains(desk.detail(id).enquiry().reference())
                    .contains("/staff/enquiries?show=overdue")
                    .doesNotContain(address, "Ann");
        }

        @Test
        void countsAllOfManyAndListsTheFirst() {
            clock.forward(Duration.ofDays(1));
            for (int sent = 0; sent < 200; sent++) {
                desk.enquire();
            }
            clock.forward(Duration.ofDays(6));
            overdueMailJob.mail();

            assertThat(latest("subject")).contains("Overdue enquiries: 200").contains("200件");
            assertThat(latest("content")).contains("and 100 more").contains("另有100件");
        }

        @Test
        void mailsAtEightInTheMorningOfThePortal() {
            desk.enquire();
            ZonedDateTime now = clock.instant().atZone(portal.zone());
            ZonedDateTime seven = now.toLocalDate().plusDays(9).atTime(7, 0).atZone(portal.zone());
            clock.forward(Duration.between(now, seven));
            long before = mails();
            overdueMailJob.mailInTheMorning();
            assertThat(mails()).isEqualTo(before);

            clock.forward(Duration.ofHours(1));
            overdueMailJob.mailInTheMorning();
            assertThat(mails()).isEqualTo(before + 1);
        }

        private long mails() {
            return jdbc.sql("select count(*) from mail where kind = 'OVERDUE'")
                    .query(Long.class)
                    .single();
        }

        private String latest(String column) {
            return jdbc.sql("select " + column + " from mail where kind = 'OVERDUE' order by id desc")
                    .query(String.class)
                    .list()
                    .get(0);
        }
    }
}
