package org.investportal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
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
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Mails are sent once they are stored, tried again a bounded number of times, and their state is known. */
class MailDeliveryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

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
        private SwitchedMailServer server;

        @Autowired
        private MailWorker worker;

        @Autowired
        private MailDelivery delivery;

        @Autowired
        private MailRetention retention;

        @Autowired
        private MailQueue queue;

        @Autowired
        private MailQueueDrain mailQueue;

        @Autowired
        private TransactionOperations transaction;

        @Autowired
        private Environment settings;

        @Autowired
        private MailCounter statistics;

        @Autowired
        private MovedClock clock;

        @Autowired
        private JdbcClient jdbc;

        private final String address = EnquiryDesk.address();

        @BeforeEach
        void begin() {
            mailQueue.drain();
        }

        @Test
        void acknowledgesAnEnquiry() throws Exception {
            long id = desk.enquire(address, Language.EN);
            MimeMessage mail = received(1).get(0);
            String reference = desk.detail(id).enquiry().reference();

            assertThat(mail.getSubject()).isEqualTo("We have received your enquiry " + reference);
            assertThat(mail.getFrom()[0].toString()).isEqualTo("Agency of Examples <ask@invest.example.org>");
            assertThat(mail.getContentType()).startsWith("text/plain");
            assertThat(mail.getContent().toString()).contains(reference).doesNotContain("Ann", "Land", "Investor");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            awaitState(id, MailState.SENT);
        }

        @Test
        void writesInTheLanguageOfTheForm() throws Exception {
            desk.enquire(address, Language.ZH);
            MimeMessage mail = received(1).get(0);
            assertThat(mail.getSubject()).startsWith("您的咨询已收到（编号");
            assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("示例机构");
        }

        @Test
        void sendsAnAnswer() throws Exception {
            long id = desk.enquire(address, Language.EN);
            received(1);
            desk.service().answerByMail(desk.step(id), "Yes.\r\n.\r\nBcc: x@y.example\n\nThere is land.");
            MimeMessage mail = received(2).get(1);

            assertThat(mail.getSubject())
                    .isEqualTo("Answer to your enquiry "
                            + desk.detail(id).enquiry().reference());
            assertThat(mail.getContent().toString().replace("\r\n", "\n"))
                    .startsWith("Yes.\n.\nBcc: x@y.example\n\nThere is land.\n\n--\nReference: ");
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(mail.getHeader("Auto-Submitted")).as("a person wrote it").isNull();
            assertThat(desk.detail(id).enquiry().state()).isEqualTo(EnquiryState.ANSWERED);
            assertThat(desk.detail(id).enquiry().answeredAt()).isNotNull();
        }

        @Test
        void triesADeadServerAgain() {
            server.be(SwitchedMailServer.Mode.DEAD);
            long id = desk.enquire(address, Language.EN);
            awaitAttempts(id, 1);
            assertThat(mail(id).state()).isEqualTo(MailState.QUEUED);
            assertThat(mail(id).failure()).isNotEmpty();
            assertThat(mail(id).dueAt())
                    .isBetween(clock.instant().plusSeconds(270), clock.instant().plusSeconds(301));

            server.be(SwitchedMailServer.Mode.WELL);
            worker.sendDue();
            assertThat(server.to(address)).as("before its time").isEmpty();
            clock.forward(Duration.ofSeconds(302));
            worker.sendDue();

            received(1);
            awaitState(id, MailState.SENT);
            assertThat(mail(id).failure()).isNull();
        }

        @Test
        void aServerThatSaysNothingIsGivenUpSoon() {
            server.be(SwitchedMailServer.Mode.SILENT);
            long start = System.nanoTime();
            long id = desk.enquire(address, Language.EN);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("the investor does not wait")
                    .isLessThan(Duration.ofSeconds(2));
            awaitAttempts(id, 1);
            assertThat(mail(id).failure()).containsIgnoringCase("timed out");
        }

        @Test
        void aMailThatABusyServerRefusesFailsAfterAllAttempts() {
            long id = desk.enquire(address, Language.EN);
            received(1);
            server.be(SwitchedMailServer.Mode.BUSY);
            desk.service().answerByMail(desk.step(id), "Yes.");
            awaitAttempts(id, 1);
            for (int attempt = 2; attempt <= MailDelivery.PAUSES.size() + 1; attempt++) {
                assertThat(mail(id).state()).isEqualTo(MailState.QUEUED);
                clock.forward(Duration.ofHours(25));
                delivery.deliver(mail(id).id());
                assertThat(mail(id).attempts()).isEqualTo(attempt);
            }
            awaitState(id, MailState.FAILED);
            assertThat(mail(id).attempts()).isEqualTo(MailDelivery.PAUSES.size() + 1);
            assertThat(mail(id).failure()).contains("451").contains("try again later");
        }

        @Test
        void aMailToAnUnknownRecipientFailsAtOnceAndReopensTheEnquiry() {
            long id = desk.enquire(address, Language.EN);
            received(1);
            double failed = failed();
            server.be(SwitchedMailServer.Mode.REFUSING);
            desk.service().answerByMail(desk.step(id), "Yes.");
            awaitState(id, MailState.FAILED);
            assertThat(failed()).isEqualTo(failed + 1);
            await().atMost(PATIENCE).until(() -> desk.detail(id).enquiry().state() == EnquiryState.OPEN);

            MailView mail = mail(id);
            assertThat(mail.state()).isEqualTo(MailState.FAILED);
            assertThat(mail.attempts()).isEqualTo(1);
            assertThat(mail.failure()).contains("550").contains("no such mailbox");
            assertThat(desk.detail(id).enquiry().state()).isEqualTo(EnquiryState.OPEN);
            assertThat(desk.detail(id).enquiry().answeredAt()).isNull();

            server.be(SwitchedMailServer.Mode.WELL);
            desk.service().sendAgain(desk.step(id), mail.id());
            received(2);
            awaitState(id, MailState.SENT);
            await().atMost(PATIENCE).until(() -> desk.detail(id).enquiry().state() == EnquiryState.ANSWERED);
            assertThat(desk.detail(id).enquiry().answeredAt()).isNotNull();
            assertThat(mail(id).attempts()).as("counted anew").isEqualTo(1);
            assertThat(jdbc.sql("select action || ' ' || detail from audit_entry where about = ? order by id")
                            .param("enquiry " + desk.detail(id).enquiry().reference())
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "ENQUIRY_ANSWERED mailed",
                            "ENQUIRY_ANSWER_FAILED mail " + mail.id(),
                            "ENQUIRY_MAIL_SENT_AGAIN mail " + mail.id(),
                            "ENQUIRY_ANSWERED mail " + mail.id());
        }

        @Test
        void anEnquiryStaysAnsweredIfAFurtherAnswerCannotBeSent() {
            long id = desk.enquire(address, Language.EN);
            received(1);
            desk.service().answerByMail(desk.step(id), "Yes.");
            awaitState(id, MailState.SENT);
            awaitHandled("answer-sent");
            server.be(SwitchedMailServer.Mode.REFUSING);
            desk.service().answerByMail(desk.step(id), "And more.");
            awaitState(id, MailState.FAILED);
            awaitHandled("answer-failed");

            assertThat(desk.detail(id).enquiry().state()).isEqualTo(EnquiryState.ANSWERED);
            assertThat(desk.detail(id).enquiry().answeredAt()).isNotNull();
        }

        @Test
        void aClosedEnquiryStaysClosedIfItsAnswerIsSentAfterAll() {
            long id = desk.enquire(address, Language.EN);
            received(1);
            server.be(SwitchedMailServer.Mode.REFUSING);
            desk.service().answerByMail(desk.step(id), "Yes.");
            awaitState(id, MailState.FAILED);
            awaitHandled("answer-failed");
            desk.service().move(desk.step(id), EnquiryState.CLOSED);
            server.be(SwitchedMailServer.Mode.WELL);
            desk.service().sendAgain(desk.step(id), mail(id).id());
            awaitState(id, MailState.SENT);
            awaitHandled("answer-sent");

            assertThat(desk.detail(id).enquiry().state()).isEqualTo(EnquiryState.CLOSED);
            assertThat(desk.detail(id).enquiry().answeredAt()).isNull();
        }

        private void awaitHandled(String listener) {
            await().atMost(PATIENCE)
                    .until(() -> jdbc.sql("select count(*) from event_publication where listener_id = ?")
                                    .param(listener)
                                    .query(Long.class)
                                    .single()
                            == 0);
        }

        @Test
        void anAttemptThatAKillEndedIsMadeAgain() {
            server.be(SwitchedMailServer.Mode.DEAD);
            long id = desk.enquire(address, Language.EN);
            awaitAttempts(id, 1);
            server.be(SwitchedMailServer.Mode.WELL);
            // as if the process had ended after the last attempt was counted
            jdbc.sql("update mail set attempts = 6, failure = null where enquiry_id = ?")
                    .param(id)
                    .update();
            clock.forward(Duration.ofSeconds(302));
            worker.sendDue();
            received(1);
        }

        /** The second node would make an attempt beside the first, if the mail were due again after a minute. */
        @Test
        void noSecondAttemptBeginsBeforeTheFirstIsOver() {
            server.be(SwitchedMailServer.Mode.SILENT);
            int before = server.connections();
            long id = desk.enquire(address, Language.EN);
            await().atMost(PATIENCE).until(() -> server.connections() > before);
            clock.forward(Duration.ofMinutes(2));
            worker.sendDue();
            delivery.deliver(mail(id).id());

            assertThat(server.connections()).isEqualTo(before + 1);
            assertThat(mail(id).attempts()).isEqualTo(1);
        }

        @Test
        void theLongestAttemptIsOverBeforeTheNextMayBegin() {
            for (String protocol : List.of("smtp", "smtps")) {
                String prefix = "spring.mail.properties.mail." + protocol;
                int connect = settings.getRequiredProperty(prefix + ".connectiontimeout", Integer.class);
                int answers = 12 * 60_000; // the test has a shorter limit
                assertThat(Duration.ofMillis(connect + answers)).isLessThan(MailDelivery.LONGEST_ATTEMPT);
            }
            assertThat(settings.getRequiredProperty("spring.mail.properties.mail.smtps.timeout", Integer.class))
                    .isEqualTo(60_000);
        }

        @Test
        void looksForDueMailsWithoutWaitingForTheServer() {
            server.be(SwitchedMailServer.Mode.DEAD);
            long id = desk.enquire(address, Language.EN);
            awaitAttempts(id, 1);
            server.be(SwitchedMailServer.Mode.SILENT);
            clock.forward(Duration.ofSeconds(302));
            worker.sendDue();
            assertThat(mail(id).failure()).as("the attempt is not over").doesNotContain("timed out");
            awaitAttempts(id, 2);
            await().atMost(PATIENCE)
                    .until(() -> String.valueOf(mail(id).failure()).contains("timed out"));
        }

        @Test
        void aMailThatCannotBeWrittenIsGivenUpAtOnce() {
            int before = server.connections();
            double failed = failed();
            add(NewMail.to("ann.@investor.example", MailKind.OVERDUE, new MailText(Language.EN, "Subject", "Text"))
                    .onlyOnce("unwritable " + address));
            await().atMost(PATIENCE).until(() -> state("unwritable " + address).equals("FAILED"));

            assertThat(server.connections()).isEqualTo(before);
            assertThat(failed()).isEqualTo(failed + 1);
            assertThat(statistics.failed(Duration.ofDays(7))).containsKey(MailKind.OVERDUE);
        }

        @Test
        void aMailWithAKeyIsStoredOnce() {
            NewMail mail = NewMail.to(address, MailKind.OVERDUE, new MailText(Language.EN, "Subject", "Text"))
                    .onlyOnce("once " + address);
            assertThat(add(mail)).isTrue();
            assertThat(add(mail)).isFalse();
            received(1);
        }

        @Test
        void namesTheAddressThatUnsubscribes() throws Exception {
            add(NewMail.to(address, MailKind.OVERDUE, new MailText(Language.EN, "Subject", "Text"))
                    .withUnsubscribe("https://invest.example.org/unsubscribe/secret"));
            MimeMessage mail = received(1).get(0);
            assertThat(mail.getHeader("List-Unsubscribe"))
                    .containsExactly("<https://invest.example.org/unsubscribe/secret>");
            assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        }

        @Test
        void oldMailsOfNoEnquiryAreDeleted() {
            add(NewMail.to(address, MailKind.OVERDUE, new MailText(Language.EN, "Subject", "Text"))
                    .onlyOnce("old " + address));
            await().atMost(PATIENCE).until(() -> state("old " + address).equals("SENT"));
            long kept = desk.enquire(address, Language.EN);
            clock.forward(Duration.ofDays(29));
            retention.deleteOld();
            assertThat(state("old " + address)).isEqualTo("SENT");
            clock.forward(Duration.ofDays(2));
            retention.deleteOld();
            assertThat(state("old " + address)).isEmpty();
            assertThat(desk.detail(kept).mails()).hasSize(1);
        }

        @Test
        void sendsNoFurtherAcknowledgementToAnAddressThatHadThree() {
            for (int sent = 0; sent < 5; sent++) {
                desk.enquire(address, Language.EN);
            }
            received(3);
            assertThat(jdbc.sql("select count(*) from enquiry where email = ?")
                            .param(address)
                            .query(Long.class)
                            .single())
                    .isEqualTo(5);
        }

        @Test
        void leavesNoEventBehind() {
            long id = desk.enquire(address, Language.EN);
            awaitState(id, MailState.SENT);
            awaitHandled("mail");
        }

        private boolean add(NewMail mail) {
            return Boolean.TRUE.equals(transaction.execute(status -> queue.add(mail)));
        }

        private double failed() {
            statistics.count();
            return statistics.failed();
        }

        /** Returns the state of the mail with that key; empty if there is none. */
        private String state(String key) {
            return jdbc.sql("select state from mail where only_once = ?")
                    .param(key)
                    .query(String.class)
                    .optional()
                    .orElse("");
        }

        private List<MimeMessage> received(int count) {
            await().atMost(PATIENCE).until(() -> server.to(address).size() >= count);
            assertThat(server.to(address)).hasSize(count);
            return server.to(address);
        }

        private void awaitState(long id, MailState state) {
            await().atMost(PATIENCE).until(() -> mail(id).state() == state);
        }

        private void awaitAttempts(long id, int attempts) {
            await().atMost(PATIENCE)
                    .until(() -> mail(id).attempts() == attempts
                            && (mail(id).failure() != null || mail(id).state() != MailState.QUEUED));
        }

        /** The last one. */
        private MailView mail(long id) {
            List<MailView> mails = desk.detail(id).mails();
            return mails.get(mails.size() - 1);
        }
    }
}
