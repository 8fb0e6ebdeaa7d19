package org.investportal.editorial.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.editorial.Desk.BOTH;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.EDWARD;
import static org.investportal.editorial.Desk.RITA;
import static org.investportal.editorial.Desk.figure;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.OnPostgres;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.checklist.ChecklistItem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second person approves exactly the content that will be published. */
class ReviewServiceTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @DeskPortal
    abstract static class Facts {

        @Autowired
        private ReviewService reviewService;

        @Autowired
        private Desk desk;

        @Autowired
        private JdbcClient jdbc;

        @Test
        void approvesWhatAnotherWrote() {
            long change = desk.submitted(figure(330), "number", "99", EDITH);
            desk.approve(change);

            assertThat(desk.state(change)).isEqualTo(ChangeState.APPROVED);
            assertThat(desk.view(change).transitions())
                    .extracting(Transition::toState)
                    .containsExactly(ChangeState.DRAFT, ChangeState.SUBMITTED, ChangeState.APPROVED);
        }

        @Test
        void refusesAuthorsOfAnyRevision() {
            long change = desk.start(figure(331), "number", "99", BOTH);
            desk.revise(change, "number", "88", EDITH);
            reviewService.submit(change, 2, Desk.BECAUSE, EDITH);
            ChangeView seen = desk.view(change);

            assertThat(seen.mayApprove(BOTH)).isFalse();
            assertThat(seen.isOwnToReview(BOTH)).isTrue();
            assertThatThrownBy(() -> reviewService.approve(change, 2, seen.edition(), BOTH))
                    .isInstanceOfSatisfying(
                            StepRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo("refused.own"));
            assertThat(desk.state(change)).isEqualTo(ChangeState.SUBMITTED);
        }

        /** The rule is in the database too, for code that forgets it. */
        @Test
        void theDatabaseKeepsAnAuthorFromApproving() {
            long change = desk.submitted(figure(332), "number", "99", BOTH);

            assertThatThrownBy(() -> jdbc.sql("insert into approval (change_id, revision_number, against_edition,"
                                    + " approver_id, approver_part, approved_at)"
                                    + " values (?, 1, 1, ?, 'APPROVER', current_timestamp)")
                            .params(change, BOTH.account())
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThatThrownBy(() -> jdbc.sql("insert into participation (change_id, account_id, part, name)"
                                    + " values (?, ?, 'APPROVER', 'Bo')")
                            .params(change, BOTH.account())
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }

        @Test
        void refusesToApproveARevisionThatIsNotTheLatest() {
            long change = desk.submitted(figure(333), "number", "99", EDITH);
            int edition = desk.view(change).edition();
            desk.revise(change, "number", "88", EDITH);
            reviewService.submit(change, 2, Desk.BECAUSE, EDITH);

            assertThatThrownBy(() -> reviewService.approve(change, 1, edition, RITA))
                    .isInstanceOfSatisfying(
                            StepRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo("refused.moved"));
        }

        /** The published content changed after the reviewer opened the page. */
        @Test
        void refusesToApproveBesideADifferentEdition() {
            long change = desk.submitted(figure(329), "number", "99", EDITH);
            int seen = desk.view(change).edition();
            desk.publish(desk.approved(figure(329), "qualifier", "at-most", EDWARD));
            int merged = desk.view(change).latest().number();
            assertThat(desk.state(change)).isEqualTo(ChangeState.SUBMITTED);

            assertThatThrownBy(() -> reviewService.approve(change, merged, seen, RITA))
                    .isInstanceOfSatisfying(
                            StepRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo("refused.moved"));
            assertThat(desk.state(change)).isEqualTo(ChangeState.SUBMITTED);
        }

        @Test
        void aRevisionAfterTheApprovalMakesItADraft() {
            long change = desk.approved(figure(334), "number", "99", EDITH);
            desk.revise(change, "number", "88", EDITH);

            assertThat(desk.state(change)).isEqualTo(ChangeState.DRAFT);
        }

        @Test
        void theApproverCannotBecomeAnAuthor() {
            long change = desk.submitted(figure(335), "number", "99", EDITH);
            ChangeView seen = desk.view(change);
            reviewService.approve(change, 1, seen.edition(), BOTH);

            assertThat(desk.view(change).mayEdit(BOTH)).isFalse();
            assertThatThrownBy(() -> desk.revise(change, "number", "88", BOTH)).isInstanceOf(StepRefused.class);
            assertThat(desk.state(change)).isEqualTo(ChangeState.APPROVED);
        }

        @Test
        void returnsItWithARemark() {
            long change = desk.submitted(figure(336), "number", "99", EDITH);
            reviewService.sendBack(change, "Which page?", RITA);

            assertThat(desk.state(change)).isEqualTo(ChangeState.RETURNED);
            assertThat(desk.view(change).transitions().get(2).remark()).isEqualTo("Which page?");
        }

        @Test
        void onlyAReviewerApprovesAndReturns() {
            long change = desk.submitted(figure(337), "number", "99", EDITH);

            assertThatThrownBy(() -> reviewService.approve(change, 1, 1, EDWARD))
                    .isInstanceOf(StepRefused.class);
            assertThatThrownBy(() -> reviewService.sendBack(change, "No", EDWARD))
                    .isInstanceOf(StepRefused.class);
        }

        @Test
        void onlyAnAuthorSubmitsTakesBackAndAbandons() {
            long change = desk.start(figure(338), "number", "99", EDITH);

            assertThatThrownBy(() -> reviewService.submit(change, 1, Desk.BECAUSE, EDWARD))
                    .isInstanceOf(StepRefused.class);
            assertThatThrownBy(() -> reviewService.abandon(change, EDWARD)).isInstanceOf(StepRefused.class);
            reviewService.submit(change, 1, Desk.BECAUSE, EDITH);
            assertThatThrownBy(() -> reviewService.recall(change, EDWARD)).isInstanceOf(StepRefused.class);
            reviewService.recall(change, EDITH);
            reviewService.abandon(change, EDITH);
            assertThat(desk.state(change)).isEqualTo(ChangeState.ABANDONED);
        }

        /** Authors stay authors when they lose the role of editor, but may no longer submit, take back or abandon the change. */
        @Test
        void anAuthorWhoIsNoEditorAnyMoreSubmitsTakesBackAndAbandonsNothing() {
            StaffMember edith = new StaffMember(EDITH.account(), EDITH.fullName(), Set.of(Role.REVIEWER));
            long change = desk.start(figure(354), "number", "99", EDITH);

            assertRoleIsAskedFor(() -> reviewService.submit(change, 1, Desk.BECAUSE, edith));
            assertRoleIsAskedFor(() -> reviewService.abandon(change, edith));
            assertThat(desk.view(change).maySubmit(edith)).isFalse();
            assertThat(desk.view(change).mayAbandon(edith)).isFalse();
            reviewService.submit(change, 1, Desk.BECAUSE, EDITH);
            assertRoleIsAskedFor(() -> reviewService.recall(change, edith));
            assertThat(desk.view(change).mayRecall(edith)).isFalse();
            assertThat(desk.state(change)).isEqualTo(ChangeState.SUBMITTED);
        }

        private static void assertRoleIsAskedFor(ThrowingCallable step) {
            assertThatThrownBy(step)
                    .isInstanceOfSatisfying(
                            StepRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo("refused.role"));
        }

        @Test
        void errorsOfTheChecklistPreventSubmission() {
            long change = desk.start(figure(339), "readings", "", EDITH);

            assertThat(desk.view(change).checklist()).contains(ChecklistItem.error("readings", "checklist.source"));
            assertThatThrownBy(() -> reviewService.submit(change, 1, Desk.BECAUSE, EDITH))
                    .isInstanceOfSatisfying(
                            StepRefused.class,
                            refused -> assertThat(refused.code()).isEqualTo("refused.checklist"));
        }
    }
}
