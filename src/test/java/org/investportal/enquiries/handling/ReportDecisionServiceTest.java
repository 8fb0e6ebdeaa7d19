package org.investportal.enquiries.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.EnquiryDesk;
import org.investportal.enquiries.EnquiryState;
import org.investportal.enquiries.MailPortal;
import org.investportal.enquiries.report.ReportLedger;
import org.investportal.enquiries.report.ReportLedgerEntry;
import org.investportal.enquiries.report.ReportOutcome;
import org.investportal.enquiries.report.ReportResult;
import org.investportal.mail.MailKind;
import org.investportal.mail.MailView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A decision informs the reader once, is public only if it is published, and stays when the report is deleted. */
class ReportDecisionServiceTest {

    private static final long FIGURE = 305;

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
        private ReportLedger ledger;

        @Autowired
        private PersonalDataService people;

        @Autowired
        private EnquiryRetention enquiryRetention;

        @Autowired
        private ReplyTimeMeter replyTimeMeter;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private JdbcClient jdbc;

        @Test
        void mailsTheDecisionInTheLanguageOfTheReader() {
            long english = report(address(), Language.EN);
            decide(english, result(ReportOutcome.CORRECTED, 1, true));
            assertThat(answers(english)).hasSize(1);
            assertThat(answers(english).get(0))
                    .contains("Corrected in edition 1", "The line was wrong.", "/reports" + path())
                    .doesNotContain("It is lower.");
            assertThat(desk.detail(english).enquiry().state()).isEqualTo(EnquiryState.ANSWERED);

            long chinese = report(address(), Language.ZH);
            decide(chinese, result(ReportOutcome.CONFIRMED, null, false));
            assertThat(answers(chinese).get(0))
                    .contains("经核对与来源一致", "抄录有误。", "/zh" + path())
                    .doesNotContain("/reports");
        }

        @Test
        void mailsAgainOnlyIfTheResultIsAnother() {
            long id = report(address(), Language.EN);
            decide(id, result(ReportOutcome.CONFIRMED, null, false));
            decide(id, result(ReportOutcome.CONFIRMED, null, true));
            assertThat(answers(id)).hasSize(1);
            assertThat(published()).contains(id(id));

            decide(id, result(ReportOutcome.CORRECTED, 1, true));
            assertThat(answers(id)).hasSize(2);
            assertThat(ledger.about(FIGURE).get(0).result().edition()).isEqualTo(1);

            decide(id, result(ReportOutcome.CORRECTED, 2, true));
            assertThat(answers(id)).hasSize(3);
        }

        @Test
        void closesAReportWithoutAnAddress() {
            long id = report("", Language.EN);
            decide(id, result(ReportOutcome.NO_ERROR, null, true));

            assertThat(desk.detail(id).enquiry().state()).isEqualTo(EnquiryState.CLOSED);
            assertThat(desk.detail(id).mails()).isEmpty();
            assertThat(published()).contains(id(id));
        }

        @Test
        void spamIsMovedAndNotAnswered() {
            long id = report(address(), Language.EN);
            decide(id, result(ReportOutcome.SPAM, null, false));

            assertThat(desk.detail(id).enquiry().state()).isEqualTo(EnquiryState.SPAM);
            assertThat(answers(id)).isEmpty();
            assertThat(published()).doesNotContain(id(id));
        }

        @Test
        void showsNothingThatIsNotPublishedAndHidesAgain() {
            long id = report(address(), Language.EN);
            decide(id, result(ReportOutcome.CONFIRMED, null, false));
            assertThat(published()).doesNotContain(id(id));
            decide(id, result(ReportOutcome.CONFIRMED, null, true));
            assertThat(published()).contains(id(id));
            decide(id, result(ReportOutcome.CONFIRMED, null, false));
            assertThat(published()).doesNotContain(id(id));
        }

        @Test
        void staysWhenTheReportIsDeleted() {
            long id = report(address(), Language.EN);
            decide(id, result(ReportOutcome.DUPLICATE, null, true));
            long decision = id(id);
            jdbc.sql("delete from enquiry where id = ?").param(id).update();

            assertThat(jdbc.sql("select count(*) from report_decision where id = ? and enquiry_id is null")
                            .param(decision)
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }

        @Test
        void hidesADecisionWhoseReportIsDeleted() {
            long id = report(address(), Language.EN);
            decide(id, result(ReportOutcome.DUPLICATE, null, true));
            long decision = id(id);
            jdbc.sql("delete from enquiry where id = ?").param(id).update();
            assertThat(listed(decision).enquiry()).isNull();

            desk.decisions().hide(decision, desk.member(ExampleStaff.ADMINISTRATOR));
            assertThat(published()).doesNotContain(decision);
            assertThat(listed(decision).result().published()).isFalse();
            assertThat(jdbc.sql("select detail from audit_entry where about = ?")
                            .param("report decision " + decision)
                            .query(String.class)
                            .list())
                    .containsExactly("hidden, explanations deleted");
        }

        @Test
        void whatAnEditorSavesOrHidesWaitsForAReviewer() {
            long id = report(address(), Language.EN);
            desk.decisions().decide(desk.step(id), result(ReportOutcome.CONFIRMED, null, false));
            assertThat(awaiting()).contains(id(id));
            desk.decisions().decide(desk.step(id, ExampleStaff.REVIEWER), result(ReportOutcome.CONFIRMED, null, true));
            assertThat(awaiting()).doesNotContain(id(id));
            desk.decisions().hide(id(id), desk.member(ExampleStaff.ADMINISTRATOR));
            assertThat(awaiting()).contains(id(id));
            assertThat(desk.decisions().countAwaitingReview())
                    .isEqualTo(awaiting().size());

            long decision = id(id);
            jdbc.sql("delete from enquiry where id = ?").param(id).update();
            assertThat(awaiting()).doesNotContain(decision);
            assertThat(desk.decisions().countAwaitingReview())
                    .isEqualTo(awaiting().size());
        }

        @Test
        void whatAReviewerHidesAndSpamDoNotWait() {
            long hidden = report(address(), Language.EN);
            decide(hidden, result(ReportOutcome.CONFIRMED, null, true));
            desk.decisions()
                    .decide(desk.step(hidden, ExampleStaff.REVIEWER), result(ReportOutcome.CONFIRMED, null, true));
            desk.decisions().hide(id(hidden), desk.member(ExampleStaff.REVIEWER));
            long spam = report(address(), Language.EN);
            decide(spam, result(ReportOutcome.SPAM, null, false));

            assertThat(awaiting()).doesNotContain(id(hidden), id(spam));
        }

        /** The sentences cannot be changed or published any more, and may name the person. */
        @Test
        void erasureDeletesSentencesThatAreNotPublic() {
            String address = address();
            long hidden = report(address, Language.EN);
            decide(hidden, result(ReportOutcome.CONFIRMED, null, true));
            desk.decisions().hide(id(hidden), desk.member(ExampleStaff.REVIEWER));
            long spam = report(address, Language.EN);
            decide(spam, result(ReportOutcome.SPAM, null, false));
            long open = report(address, Language.EN);
            decide(open, result(ReportOutcome.CONFIRMED, null, true));
            long other = report(address(), Language.EN);
            decide(other, result(ReportOutcome.CONFIRMED, null, false));
            List<Long> decided = List.of(id(hidden), id(spam), id(open), id(other));
            people.erase(address, desk.member(ExampleStaff.ADMINISTRATOR));

            assertThat(decided.stream().map(this::sentences))
                    .containsExactly("", "", "The line was wrong.抄录有误。", "The line was wrong.抄录有误。");
        }

        @Test
        void retentionDeletesSentencesThatAreNotPublic() {
            long spam = report(address(), Language.EN);
            decide(spam, result(ReportOutcome.SPAM, null, false));
            long open = report(address(), Language.EN);
            decide(open, result(ReportOutcome.CONFIRMED, null, true));
            List<Long> decided = List.of(id(spam), id(open));
            jdbc.sql(
                            "update enquiry set settled_at = timestamp with time zone '2000-01-01 00:00:00+00' where id in (?, ?)")
                    .params(spam, open)
                    .update();
            enquiryRetention.deleteOld();

            assertThat(decided.stream().map(this::sentences)).containsExactly("", "The line was wrong.抄录有误。");
        }

        /** Otherwise a form that was opened before would publish it again. */
        @Test
        void aHiddenDecisionIsNotPublishedFromAnOldPage() {
            long id = report(address(), Language.EN);
            decide(id, result(ReportOutcome.CONFIRMED, null, true));
            EnquiryService.Step old = desk.step(id);
            desk.decisions().hide(id(id), old.by());

            assertThatThrownBy(() -> desk.decisions().decide(old, result(ReportOutcome.CONFIRMED, null, true)))
                    .isInstanceOf(EnquiryChanged.class);
            assertThat(published()).doesNotContain(id(id));
        }

        @Test
        void aDecidedReportIsNotMovedToTheSpam() {
            long id = report(address(), Language.EN);
            decide(id, result(ReportOutcome.CONFIRMED, null, true));
            EnquiryService.Step step = desk.step(id);
            assertThatThrownBy(() -> desk.service().move(step, EnquiryState.SPAM))
                    .isInstanceOf(EnquiryChanged.class);

            decide(id, result(ReportOutcome.SPAM, null, false));
            assertThat(published()).doesNotContain(id(id));
            assertThat(desk.detail(id).enquiry().state()).isEqualTo(EnquiryState.SPAM);
        }

        @Test
        void mailsNoChangeInAnotherLanguageOnly() {
            long english = report(address(), Language.EN);
            long chinese = report(address(), Language.ZH);
            for (long id : List.of(english, chinese)) {
                decide(id, result(ReportOutcome.CONFIRMED, null, false));
                decide(id, new ReportResult(ReportOutcome.CONFIRMED, null, false, "The line was wrong.", "此前抄录有误。"));
            }

            assertThat(answers(english)).hasSize(1);
            assertThat(answers(chinese)).hasSize(2);
        }

        @Test
        void publishingChangesNoTimeOfADecision() {
            long id = report(address(), Language.EN);
            Instant before = Instant.parse("2020-01-01T00:00:00Z");
            decide(id, result(ReportOutcome.CONFIRMED, null, false));
            jdbc.sql(
                            "update report_decision set decided_at = timestamp with time zone '2020-01-01 00:00:00+00' where id = ?")
                    .param(id(id))
                    .update();
            decide(id, result(ReportOutcome.CONFIRMED, null, true));
            assertThat(listed(id(id)).decidedAt()).isEqualTo(before);

            decide(id, new ReportResult(ReportOutcome.CONFIRMED, null, true, "The line was wrong.", "此前抄录有误。"));
            assertThat(listed(id(id)).decidedAt()).isAfter(before);
        }

        /** A decision is stored already when the list is read again. */
        @Test
        void theListStaysIfTheDatabaseFails() {
            long id = report(address(), Language.EN);
            decide(id, result(ReportOutcome.CONFIRMED, null, true));
            jdbc.sql("alter table report_decision rename to decision_elsewhere").update();
            try {
                ledger.refresh();
                assertThat(ledger.about(FIGURE)).isNotEmpty();
            } finally {
                jdbc.sql("alter table decision_elsewhere rename to report_decision")
                        .update();
            }
        }

        @Test
        void refusesAnOldPageAndAnEnquiry() {
            long id = report(address(), Language.EN);
            EnquiryService.Step old = desk.step(id);
            desk.service().note(desk.step(id), "I check it.");
            assertThatThrownBy(() -> desk.decisions().decide(old, result(ReportOutcome.CONFIRMED, null, true)))
                    .isInstanceOf(EnquiryChanged.class);
            assertThat(desk.decisions().of(id)).isEmpty();

            EnquiryService.Step enquiry = desk.step(desk.enquire());
            assertThatThrownBy(() -> desk.decisions().decide(enquiry, result(ReportOutcome.CONFIRMED, null, true)))
                    .isInstanceOf(EnquiryNotFound.class);
        }

        @Test
        void theLogHasTheDecisionAndNoWordsOfTheReader() {
            long id = report(address(), Language.EN);
            decide(id, result(ReportOutcome.CONFIRMED, null, true));
            decide(id, result(ReportOutcome.CONFIRMED, null, false));

            assertThat(jdbc.sql("select detail from audit_entry where action = 'REPORT_DECIDED' and about = ?")
                            .param("enquiry " + desk.detail(id).enquiry().reference())
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder("confirmed, published", "confirmed, no longer public");
            assertThat(jdbc.sql("select about || detail from audit_entry")
                            .query(String.class)
                            .list())
                    .noneMatch(entry -> entry.contains("It is lower."));
        }

        @Test
        void reportsDoNotCountForTheReplyTime() {
            replyTimeMeter.measure();
            int before = replyTimeMeter.current().answered();
            decide(report(address(), Language.EN), result(ReportOutcome.CONFIRMED, null, false));
            replyTimeMeter.measure();

            assertThat(replyTimeMeter.current().answered()).isEqualTo(before);
        }

        @Test
        void reportsWithoutAnAddressAreErasedByTheirReference() {
            long id = report("", Language.EN);
            assertThat(people.of("")).isEmpty();
            StaffMember ada = desk.member(ExampleStaff.ADMINISTRATOR);
            assertThat(people.erase("", ada)).isEmpty();

            String reference = desk.detail(id).enquiry().reference();
            assertThat(people.of(reference.toUpperCase(Locale.ROOT))).hasSize(1);
            assertThat(people.erase(reference, ada)).containsExactly(reference);
            assertThatThrownBy(() -> desk.detail(id)).isInstanceOf(EnquiryNotFound.class);
        }

        /** Returns an address in which no test finds the number of a figure. */
        private static String address() {
            return EnquiryDesk.address().replace('3', 'x');
        }

        private long report(String email, Language language) {
            return desk.report(email, language, FIGURE, path());
        }

        private String path() {
            return catalogue.at(1).shown().address(FIGURE);
        }

        private void decide(long id, ReportResult result) {
            desk.decisions().decide(desk.step(id), result);
        }

        private static ReportResult result(ReportOutcome outcome, @Nullable Integer edition, boolean published) {
            return new ReportResult(outcome, edition, published, "The line was wrong.", "抄录有误。");
        }

        private List<String> answers(long id) {
            assertThat(desk.detail(id).mails().stream()
                            .map(MailView::kind)
                            .filter(kind -> kind == MailKind.ANSWER)
                            .count())
                    .isEqualTo(contents(id).size());
            return contents(id);
        }

        private List<String> contents(long id) {
            return jdbc.sql("select content from mail where enquiry_id = ? and kind = 'ANSWER' order by id")
                    .param(id)
                    .query(String.class)
                    .list();
        }

        /** Returns the id of the decision about a report. */
        private long id(long report) {
            return jdbc.sql("select id from report_decision where enquiry_id = ?")
                    .param(report)
                    .query(Long.class)
                    .single();
        }

        private String sentences(long decision) {
            return jdbc.sql("select summary || summary_in_chinese from report_decision where id = ?")
                    .param(decision)
                    .query(String.class)
                    .single();
        }

        /** Returns a decision as the desk lists it. */
        private ReportLedgerEntry listed(long decision) {
            return desk.decisions()
                    .list(0, 100)
                    .filter(entry -> entry.id() == decision)
                    .toList()
                    .get(0);
        }

        private List<Long> awaiting() {
            return desk.decisions()
                    .awaitingReview(0, 100)
                    .map(ReportLedgerEntry::id)
                    .toList();
        }

        private List<Long> published() {
            return ledger.entries().stream().map(ReportLedgerEntry::id).toList();
        }
    }
}
