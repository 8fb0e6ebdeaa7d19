package org.investportal.staff.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.investportal.editorial.Desk.BOTH;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.RITA;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.OwnAccountService;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.database.BackupFailed;
import org.investportal.delivery.export.ExportFailed;
import org.investportal.editorial.Desk;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.FormBase;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.content.Subject;
import org.investportal.enquiries.MailPortal;
import org.investportal.enquiries.intake.EnquiryLimit;
import org.investportal.enquiries.intake.EnquiryLimitReached;
import org.investportal.fixture.Fixtures;
import org.investportal.mail.MailFailed;
import org.investportal.mail.MailKind;
import org.investportal.mail.MailQueueDrain;
import org.investportal.mail.SwitchedMailServer;
import org.investportal.staff.MovedClock;
import org.investportal.verification.SelfCheck;
import org.investportal.verification.SelfCheckFailed;
import org.investportal.verification.SelfCheckService;
import org.investportal.web.PortalSettings;
import org.investportal.web.SettingKey;
import org.investportal.web.SettingStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.support.TransactionOperations;

/** Members of staff who want mails get each notice that concerns them once, and no others get one. */
class StaffNoticesTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @MailPortal
    @Fixtures({ExampleStaff.class, Desk.class})
    abstract static class Facts {

        private static final Duration PATIENCE = Duration.ofMinutes(1);
        private static final String SECRET = "Maker of secrets.";
        private static final Subject ORGANISATION = new Subject(ItemKind.ORGANISATION, 706);

        @Autowired
        private Desk desk;

        @Autowired
        private ReviewService reviews;

        @Autowired
        private OwnAccountService accounts;

        @Autowired
        private ExampleStaff staff;

        @Autowired
        private DraftService drafts;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private SettingStore store;

        @Autowired
        private PortalSettings settings;

        @Autowired
        private SwitchedMailServer server;

        @Autowired
        private MailQueueDrain mailQueue;

        @Autowired
        private SelfCheckService selfChecks;

        @Autowired
        private ConfigurableEnvironment environment;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private TransactionOperations transaction;

        @Autowired
        private ApplicationEventPublisher events;

        @Autowired
        private MovedClock clock;

        @Autowired
        @Qualifier("applicationTaskExecutor")
        private ThreadPoolTaskExecutor background;

        @BeforeEach
        void begin() {
            awaitHandled();
            mailQueue.drain();
            jdbc.sql("delete from mail").update();
            jdbc.sql("update account set mail_language = null, disabled = false")
                    .update();
        }

        @Test
        void tellsReviewersOnceOfWhatWaits() throws Exception {
            accounts.receiveMails(RITA, Language.EN);
            accounts.receiveMails(BOTH, Language.ZH);
            accounts.receiveMails(EDITH, Language.EN);
            long before = sentTo(RITA).size();
            long change = desk.submitted(ORGANISATION, "summary.en", SECRET, EDITH);
            awaitHandled();

            assertThat(recipients()).containsExactlyInAnyOrder(email(RITA), email(BOTH));
            await().atMost(PATIENCE).until(() -> sentTo(RITA).size() > before);
            MimeMessage mail = last(RITA);
            assertThat(mail.getSubject()).startsWith("Waiting for review: ");
            assertThat(mail.getContentType()).startsWith("text/plain");
            assertThat(mail.getContent().toString())
                    .contains("/staff/changes/" + change, "/staff/account")
                    .doesNotContain(SECRET, "Edith");
            assertThat(subject(BOTH)).startsWith("待审核：");
            assertThat(content(BOTH)).contains("/staff/zh/changes/" + change);
        }

        @Test
        void doesNotTellTheAuthor() {
            accounts.receiveMails(RITA, Language.EN);
            accounts.receiveMails(BOTH, Language.EN);
            desk.submitted(ORGANISATION, "summary.en", SECRET, BOTH);
            awaitHandled();
            assertThat(recipients()).containsExactly(email(RITA));
        }

        @Test
        void tellsTheAuthorInOnePersonMode() {
            accounts.receiveMails(BOTH, Language.EN);
            setOnePerson("true");
            try {
                long change = desk.submitted(ORGANISATION, "summary.en", SECRET, BOTH);
                awaitHandled();
                assertThat(recipients()).containsExactly(email(BOTH));

                jdbc.sql("delete from mail").update();
                reviews.sendBack(change, "A remark.", BOTH);
                awaitHandled();
                assertThat(recipients()).as("of what they returned themselves").isEmpty();
            } finally {
                setOnePerson("");
            }
        }

        private void setOnePerson(String content) {
            store.store(SettingKey.ONE_PERSON, content, BOTH.account());
            settings.refresh();
        }

        @Test
        void saysHowManyOtherItemsAChangeHas() {
            accounts.receiveMails(RITA, Language.EN);
            long change = desk.start(ORGANISATION, "summary.en", SECRET, EDITH);
            int current = catalogue.current();
            drafts.add(
                    Desk.key(),
                    change,
                    Desk.figure(329),
                    new FormBase(0, current),
                    desk.published(Desk.figure(329)).with("note.footnote.en", "A note."),
                    EDITH);
            reviews.submit(change, desk.view(change).latest().number(), Desk.BECAUSE, EDITH);
            awaitHandled();
            assertThat(subject(RITA)).endsWith(" and 1 more");
        }

        @Test
        void tellsTheNameOfAnItemOnlyIfItIsPublished() {
            accounts.receiveMails(RITA, Language.EN);
            desk.submitted(ORGANISATION, "name.en", "Secret Company", EDITH);
            awaitHandled();
            assertThat(subject(RITA) + content(RITA)).doesNotContain("Secret Company");
            assertThat(subject(RITA).length()).isGreaterThan("Waiting for review: ".length());
        }

        @Test
        void tellsAuthorsThatAChangeWasReturnedWithoutTheRemark() {
            accounts.receiveMails(EDITH, Language.EN);
            accounts.receiveMails(RITA, Language.EN);
            long change = desk.submitted(ORGANISATION, "summary.en", SECRET, EDITH);
            awaitHandled();
            jdbc.sql("delete from mail").update();
            reviews.sendBack(change, "A remark.", RITA);
            awaitHandled();

            assertThat(recipients()).containsExactly(email(EDITH));
            assertThat(subject(EDITH)).startsWith("Returned: ");
            assertThat(content(EDITH)).contains("/staff/changes/" + change).doesNotContain("A remark.", SECRET);
        }

        @Test
        void tellsAuthorsThatTheirChangesArePublished() {
            accounts.receiveMails(EDITH, Language.EN);
            accounts.receiveMails(Desk.EDWARD, Language.EN);
            long one = desk.approved(new Subject(ItemKind.ORGANISATION, 707), "summary.en", "One.", EDITH);
            long other = desk.approved(new Subject(ItemKind.ORGANISATION, 708), "summary.en", "Two.", EDITH);
            int edition = desk.publish(one, other);
            awaitHandled();

            assertThat(recipients()).containsExactly(email(EDITH));
            assertThat(subject(EDITH)).isEqualTo("Edition " + edition + " is published");
            assertThat(content(EDITH)).contains("/staff/changes/" + one + "\n", "/staff/changes/" + other + "\n");
        }

        @Test
        void tellsAdministratorsOfAFailedSelfCheckOnce() {
            StaffMember ada = staff.member(ExampleStaff.ADMINISTRATOR);
            accounts.receiveMails(ada, Language.EN);
            accounts.receiveMails(RITA, Language.EN);
            SelfCheckFailed failed = new SelfCheckFailed(1, SelfCheck.State.FAILED, Instant.now());
            happens(failed);
            awaitHandled();
            happens(failed); // as after a kill
            awaitHandled();

            assertThat(recipients()).containsExactly(email(ada));
            assertThat(subject(ada)).isEqualTo("The self-check of edition 1 did not pass");
        }

        /** Nothing listens on the port at which the check looks for the portal. */
        @Test
        void tellsAdministratorsOfASelfCheckThatCouldNotRun() {
            StaffMember ada = staff.member(ExampleStaff.ADMINISTRATOR);
            accounts.receiveMails(ada, Language.EN);
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("elsewhere", Map.of("local.server.port", 1)));
            try {
                assertThat(selfChecks.run(1).state()).isEqualTo(SelfCheck.State.COULD_NOT_RUN);
            } finally {
                environment.getPropertySources().remove("elsewhere");
            }
            awaitHandled();

            assertThat(recipients()).containsExactly(email(ada));
            assertThat(subject(ada)).isEqualTo("The self-check of edition 1 did not pass");
        }

        @Test
        void tellsAdministratorsOnceADayThatMailsFail() {
            StaffMember ada = staff.member(ExampleStaff.ADMINISTRATOR);
            accounts.receiveMails(ada, Language.EN);
            happens(new MailFailed(1, MailKind.NOTICE, null));
            happens(new MailFailed(2, MailKind.ACKNOWLEDGEMENT, null));
            happens(new MailFailed(5, MailKind.WATCH_CONFIRMATION, null));
            awaitHandled();
            assertThat(recipients())
                    .as("of a notice, or a mail to an address that may not exist")
                    .isEmpty();

            happens(new MailFailed(3, MailKind.OVERDUE, null));
            awaitHandled();
            happens(new MailFailed(4, MailKind.FIGURE_CHANGE, null));
            awaitHandled();
            assertThat(recipients()).containsExactly(email(ada));
        }

        @Test
        void tellsAdministratorsOnceADayThatABackupOrAnExportFailed() {
            StaffMember ada = staff.member(ExampleStaff.ADMINISTRATOR);
            accounts.receiveMails(ada, Language.ZH);
            accounts.receiveMails(RITA, Language.EN);
            for (Object failed :
                    List.of(new BackupFailed(), new ExportFailed(), new BackupFailed(), new ExportFailed())) {
                events.publishEvent(failed); // without a transaction, as the jobs do
                awaitIdle();
            }
            clock.forward(Duration.ofDays(1));
            events.publishEvent(new BackupFailed());
            awaitIdle();

            assertThat(recipients()).containsOnly(email(ada));
            assertThat(subjects()).containsExactly("数据备份失败", "静态网站导出失败", "数据备份失败");
        }

        @Test
        void tellsAdministratorsOnceADayThatALimitOfTheFormsIsReached() {
            StaffMember ada = staff.member(ExampleStaff.ADMINISTRATOR);
            accounts.receiveMails(ada, Language.EN);
            accounts.receiveMails(RITA, Language.EN);
            for (EnquiryLimit limit : List.of(EnquiryLimit.INBOX, EnquiryLimit.ACKNOWLEDGEMENTS, EnquiryLimit.INBOX)) {
                events.publishEvent(new EnquiryLimitReached(limit));
                awaitIdle();
            }
            assertThat(recipients()).containsExactly(email(ada), email(ada));
            assertThat(subjects()).containsOnly("Unusually many forms were sent");
        }

        @Test
        void sendsNothingToClosedAccountsOrThoseThatWantNoMails() {
            accounts.receiveMails(RITA, Language.EN);
            accounts.receiveMails(BOTH, Language.EN);
            accounts.receiveMails(BOTH, null);
            jdbc.sql("update account set disabled = true where id = ?")
                    .param(RITA.account())
                    .update();
            desk.submitted(ORGANISATION, "summary.en", SECRET, EDITH);
            awaitHandled();
            assertThat(recipients()).isEmpty();
        }

        private void happens(Object event) {
            transaction.executeWithoutResult(status -> events.publishEvent(event));
        }

        /** Until all events are handled that notices follow from. */
        private void awaitHandled() {
            await().atMost(PATIENCE)
                    .until(() -> jdbc.sql("select count(*) from event_publication where listener_id like 'notices-%'")
                                    .query(Long.class)
                                    .single()
                            == 0);
        }

        private void awaitIdle() {
            await().atMost(PATIENCE).until(() -> background.getActiveCount() == 0 && background.getQueueSize() == 0);
        }

        private List<String> recipients() {
            return jdbc.sql("select recipient from mail where kind = 'NOTICE'")
                    .query(String.class)
                    .list();
        }

        private List<String> subjects() {
            return jdbc.sql("select subject from mail where kind = 'NOTICE' order by id")
                    .query(String.class)
                    .list();
        }

        private String subject(StaffMember to) {
            return value("subject", to);
        }

        private String content(StaffMember to) {
            return value("content", to);
        }

        private String value(String column, StaffMember to) {
            return jdbc.sql("select " + column + " from mail where kind = 'NOTICE' and recipient = ?")
                    .param(email(to))
                    .query(String.class)
                    .single();
        }

        private List<MimeMessage> sentTo(StaffMember member) {
            return server.to(email(member));
        }

        private MimeMessage last(StaffMember member) {
            List<MimeMessage> mails = sentTo(member);
            return mails.get(mails.size() - 1);
        }

        private String email(StaffMember member) {
            return accounts.get(member).email();
        }
    }
}
