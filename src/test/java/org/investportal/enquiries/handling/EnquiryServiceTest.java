package org.investportal.enquiries.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.investportal.accounts.ExampleStaff;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.EnquiryDesk;
import org.investportal.enquiries.EnquiryEntry;
import org.investportal.enquiries.EnquiryState;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.MailPortal;
import org.investportal.mail.MailKind;
import org.investportal.mail.MailView;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An enquiry has an owner and a state; a step that rests on something old is refused; each step is in the log. */
class EnquiryServiceTest {

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
        private EnquiryFinder finder;

        @Autowired
        private PersonalDataService people;

        @Autowired
        private JdbcClient jdbc;

        @Test
        void whoGetsANewEnquiryWorksOnIt() {
            long id = desk.enquire();
            long edith = desk.member(ExampleStaff.EDITOR).account();
            assertThat(references(EnquiryList.NEW, edith)).contains(reference(id));
            long before = finder.countNew();
            desk.service().assign(desk.step(id), edith);

            assertThat(finder.countNew()).isEqualTo(before - 1);
            assertThat(view(id).state()).isEqualTo(EnquiryState.OPEN);
            assertThat(view(id).owner()).isEqualTo(edith);
            assertThat(references(EnquiryList.MINE, edith)).contains(reference(id));
            assertThat(references(
                            EnquiryList.MINE, desk.member(ExampleStaff.REVIEWER).account()))
                    .doesNotContain(reference(id));
            assertThat(logged(id)).contains("ENQUIRY_ASSIGNED");

            desk.service().assign(desk.step(id), null);
            assertThat(view(id).state()).isEqualTo(EnquiryState.NEW);
        }

        @Test
        void theLogSaysWhatWasDoneInEachStep() {
            long id = desk.enquire();
            long edith = desk.member(ExampleStaff.EDITOR).account();
            desk.service().assign(desk.step(id), edith);
            desk.service().assign(desk.step(id), null);
            desk.service().note(desk.step(id), "Ask the office.");
            desk.service().move(desk.step(id), EnquiryState.WAITING);
            desk.service().recordAnswer(desk.step(id), "By telephone.");
            desk.service().move(desk.step(id), EnquiryState.CLOSED);

            assertThat(jdbc.sql("select action || ' ' || detail from audit_entry where about = ? order by id")
                            .param("enquiry " + reference(id))
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "ENQUIRY_ASSIGNED account " + edith,
                            "ENQUIRY_ASSIGNED no owner",
                            "ENQUIRY_NOTED ",
                            "ENQUIRY_MOVED waiting",
                            "ENQUIRY_ANSWERED recorded",
                            "ENQUIRY_MOVED closed");
        }

        @Test
        void anAdministratorOwnsNone() {
            long id = desk.enquire();
            desk.service()
                    .assign(
                            desk.step(id),
                            desk.member(ExampleStaff.ADMINISTRATOR).account());
            assertThat(view(id).owner()).isNull();
        }

        @Test
        void recordsAnAnswerThatWasGivenOtherwise() {
            long id = desk.enquire();
            desk.service().recordAnswer(desk.step(id), "By telephone.");

            assertThat(view(id).state()).isEqualTo(EnquiryState.ANSWERED);
            assertThat(view(id).answeredAt()).isNotNull();
            assertThat(view(id).owner())
                    .isEqualTo(desk.member(ExampleStaff.EDITOR).account());
            assertThat(desk.detail(id).entries())
                    .extracting(EnquiryEntry::content)
                    .containsExactly("By telephone.");
            assertThat(logged(id)).contains("ENQUIRY_ANSWERED");

            Instant first = view(id).answeredAt();
            desk.service().recordAnswer(desk.step(id), "By telephone again.");
            assertThat(view(id).answeredAt()).isEqualTo(first);
        }

        @Test
        void movesBetweenStates() {
            long id = desk.enquire();
            for (EnquiryState state : List.of(EnquiryState.WAITING, EnquiryState.CLOSED, EnquiryState.SPAM)) {
                desk.service().move(desk.step(id), state);
                assertThat(view(id).state()).isEqualTo(state);
                assertThat(references(EnquiryList.valueOf(state.name()), 0)).contains(reference(id));
            }
            desk.service().move(desk.step(id), EnquiryState.OPEN);
            assertThat(view(id).state()).as("without an owner").isEqualTo(EnquiryState.NEW);
            assertThat(view(id).spamReason()).isNull();
        }

        @Test
        void whatWasTakenForSpamIsReceivedWhenItIsMoved() {
            long id = desk.enquireSuspected();
            assertThat(finder.countSuspected()).isPositive();
            assertThat(desk.detail(id).mails()).isEmpty();
            jdbc.sql("update enquiry set received_at = ?, due_at = ? where id = ?")
                    .params(
                            OffsetDateTime.now(ZoneOffset.UTC).minusDays(30),
                            OffsetDateTime.now(ZoneOffset.UTC).minusDays(28),
                            id)
                    .update();
            desk.service().move(desk.step(id), EnquiryState.OPEN);

            assertThat(view(id).dueAt()).isAfter(Instant.now());
            assertThat(desk.detail(id).mails()).extracting(MailView::kind).containsExactly(MailKind.ACKNOWLEDGEMENT);
        }

        @Test
        void whatWasTakenForSpamIsNotReceivedIfItIsClosed() {
            long id = desk.enquireSuspected();
            OffsetDateTime due =
                    OffsetDateTime.now(ZoneOffset.UTC).minusDays(28).truncatedTo(ChronoUnit.SECONDS);
            jdbc.sql("update enquiry set due_at = ? where id = ?")
                    .params(due, id)
                    .update();
            desk.service().move(desk.step(id), EnquiryState.CLOSED);

            assertThat(view(id).dueAt()).isEqualTo(due.toInstant());
            assertThat(desk.detail(id).mails()).isEmpty();
        }

        @Test
        void whatWasAcknowledgedIsNotAgainAndKeepsItsDueTime() {
            long id = desk.enquire();
            Instant due = view(id).dueAt();
            desk.service().move(desk.step(id), EnquiryState.SPAM);
            desk.service().move(desk.step(id), EnquiryState.OPEN);

            assertThat(view(id).dueAt()).isEqualTo(due);
            assertThat(desk.detail(id).mails()).hasSize(1);
        }

        @Test
        void whatStaffMarkAsSpamIsSuspectedNoMore() {
            long id = desk.enquireSuspected();
            long before = finder.countSuspected();
            desk.service().move(desk.step(id), EnquiryState.SPAM);

            assertThat(finder.countSuspected()).isEqualTo(before - 1);
        }

        @Test
        void aFileOfAListHasEachOnce() {
            for (int sent = 0; sent < 5; sent++) {
                desk.enquire();
            }
            List<String> read = new ArrayList<>();
            List<EnquiryView> some = finder.next(EnquiryList.NEW, 0, 0, 2);
            while (!some.isEmpty()) {
                some.forEach(one -> read.add(one.reference()));
                some = finder.next(EnquiryList.NEW, 0, some.get(some.size() - 1).id(), 2);
            }
            assertThat(read)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(references(EnquiryList.NEW, 0));
            for (EnquiryList list : EnquiryList.values()) {
                long edith = desk.member(ExampleStaff.EDITOR).account();
                assertThat(finder.next(list, edith, 0, 10_000))
                        .as(list.code())
                        .extracting(EnquiryView::reference)
                        .containsExactlyInAnyOrderElementsOf(references(list, edith));
            }
        }

        @Test
        void refusesAStepFromAnOldPage() {
            long id = desk.enquire();
            EnquiryService.Step old = desk.step(id);
            desk.service().note(desk.step(id, ExampleStaff.REVIEWER), "A note.");

            assertThatThrownBy(() -> desk.service().answerByMail(old, "Yes.")).isInstanceOf(EnquiryChanged.class);
            assertThat(desk.detail(id).entries()).hasSize(1);
        }

        @Test
        void anUnknownEnquiryIsNotFound() {
            EnquiryService.Step step = new EnquiryService.Step(99_999_999, 0, desk.member(ExampleStaff.EDITOR));
            assertThatThrownBy(() -> desk.service().note(step, "x")).isInstanceOf(EnquiryNotFound.class);
        }

        @Test
        void findsWordsAndTakesSpecialCharactersLiterally() {
            String address = EnquiryDesk.address();
            String reference = reference(desk.enquire(address, Language.EN));

            assertThat(found(address.toUpperCase(Locale.ROOT))).containsExactly(reference);
            assertThat(found(reference)).containsExactly(reference);
            assertThat(found("100%")).isEmpty();
            assertThat(found("_and.")).isEmpty();
        }

        @Test
        void tellsWordsThatNameAnInvestor() {
            String address = EnquiryDesk.address();
            desk.enquire(address, Language.EN);

            for (String words : List.of(address, address.substring(1), "x@y.example", "ANN", "is ann 100%_!")) {
                assertThat(finder.isPersonal(words)).as(words).isTrue();
            }
            for (String words : List.of("", "%", "_", "digital economy", "planning", "305.5")) {
                assertThat(finder.isPersonal(words)).as(words).isFalse();
            }
        }

        @Test
        void erasesOnePersonAndNoOther() {
            String address = EnquiryDesk.address();
            long id = desk.enquire(address, Language.EN);
            desk.service().note(desk.step(id), "A note.");
            String reference = reference(id);
            long other = desk.enquire();
            assertThat(people.of(address.toUpperCase(Locale.ROOT))).hasSize(1);

            assertThat(people.erase(address, desk.member(ExampleStaff.ADMINISTRATOR)))
                    .containsExactly(reference);

            assertThat(people.of(address)).isEmpty();
            assertThat(view(other)).isNotNull();
            for (String table : List.of("enquiry_entry", "mail")) {
                assertThat(jdbc.sql("select count(*) from " + table + " where enquiry_id = ?")
                                .param(id)
                                .query(Long.class)
                                .single())
                        .isZero();
            }
            assertThat(jdbc.sql("select detail from audit_entry where action = 'ENQUIRIES_ERASED'")
                            .query(String.class)
                            .list())
                    .contains(reference);
        }

        @Test
        void theLogNamesAllEnquiriesOfAPerson() {
            String address = EnquiryDesk.address();
            List<String> references = new ArrayList<>();
            for (int sent = 0; sent < 220; sent++) {
                references.add(reference(desk.enquire(address, Language.EN)));
            }
            people.erase(address, desk.member(ExampleStaff.ADMINISTRATOR));

            assertThat(String.join(
                            ", ",
                            jdbc.sql("select detail from audit_entry where action = 'ENQUIRIES_ERASED'")
                                    .query(String.class)
                                    .list()))
                    .contains(references);
        }

        @Test
        void theLogHasNoPersonalData() {
            String address = EnquiryDesk.address();
            long id = desk.enquire(address, Language.EN);
            desk.service().answerByMail(desk.step(id), "Dear Ann");
            people.export(address, desk.member(ExampleStaff.ADMINISTRATOR));

            assertThat(jdbc.sql("select about || detail from audit_entry")
                            .query(String.class)
                            .list())
                    .noneMatch(entry -> entry.contains("Ann") || entry.contains(address) || entry.contains("Land"));
            assertThat(jdbc.sql("select detail from audit_entry where action = 'ENQUIRIES_EXPORTED'")
                            .query(String.class)
                            .list())
                    .contains(reference(id));
        }

        private List<String> found(String words) {
            return finder.search(words).stream().map(EnquiryView::reference).toList();
        }

        private List<String> references(EnquiryList list, long account) {
            return finder.list(list, account, 0, 10_000).enquiries().stream()
                    .map(EnquiryView::reference)
                    .toList();
        }

        private EnquiryView view(long id) {
            return desk.detail(id).enquiry();
        }

        private String reference(long id) {
            return view(id).reference();
        }

        private List<String> logged(long id) {
            return jdbc.sql("select action from audit_entry where about = ?")
                    .param("enquiry " + reference(id))
                    .query(String.class)
                    .list();
        }
    }
}
