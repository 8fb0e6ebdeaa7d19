package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.RITA;
import static org.investportal.editorial.Desk.figure;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.Overlap;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.StepRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing is published on the word of somebody who may no longer review. */
class LapsedReviewServiceTest {

    private static final StaffMember ADA = new StaffMember(-1, "Ada", Set.of(Role.ADMINISTRATOR));
    private static final AtomicLong ACCOUNTS = new AtomicLong(70_000);

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @DeskPortal
    abstract static class Facts {

        @Autowired
        private Desk desk;

        @Autowired
        private EditionOrderService planning;

        @Autowired
        private DueEditionPublisher due;

        @Autowired
        private EditionOrderFinder orders;

        @Autowired
        private AccountAdministration accounts;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private TransactionTemplate transactions;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private ReviewService reviewService;

        @Autowired
        private Clock clock;

        private StaffMember remy;

        @BeforeEach
        void somebodyNew() {
            long id = ACCOUNTS.incrementAndGet();
            remy = desk.add(new StaffMember(id, "Remy " + id, Set.of(Role.REVIEWER)));
        }

        @Test
        void previewLinksOfSomebodyDisabledAreDeleted() {
            addLink(remy, "1");
            addLink(desk.add(new StaffMember(ACCOUNTS.incrementAndGet(), "Rosa", Set.of(Role.REVIEWER))), "2");
            accounts.disable(ADA, remy.account());
            due.publish();

            assertThat(jdbc.sql("select count(*) from preview_link where created_by = ?")
                            .param(remy.account())
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(jdbc.sql("delete from preview_link where token_hash like '2%'")
                            .update())
                    .isEqualTo(1);
        }

        private void addLink(StaffMember reviewer, String digit) {
            OffsetDateTime now = OffsetDateTime.now(clock);
            jdbc.sql("insert into preview_link (token_hash, choice, created_by, created_at, expires_at)"
                            + " values (?, '1.1', ?, ?, ?)")
                    .params(digit.repeat(64), reviewer.account(), now, now.plusDays(1))
                    .update();
        }

        @Test
        void anOrderOfSomebodyDisabledIsTakenBackAndTheDeskSaysWhy() {
            long change = desk.approved(figure(322), "number", "99", EDITH);
            long order = order(change, remy);
            accounts.disable(ADA, remy.account());
            due.publish();

            PlannedEdition kept = orders.order(order).orElseThrow();
            assertThat(kept.state()).isEqualTo(PlannedEdition.State.CANCELLED);
            assertThat(kept.failure()).contains(remy.fullName());
            assertThat(jdbc.sql("select action || ' ' || detail from audit_entry where about = ? order by id desc")
                            .param("order " + order)
                            .query(String.class)
                            .list())
                    .startsWith("EDITION_CANCELLED " + kept.failure());
            assertThat(orders.broken()).extracting(PlannedEdition::id).contains(order);
            assertThat(desk.state(change)).isEqualTo(ChangeState.APPROVED);
        }

        @Test
        void anOrderThatIsDueIsNotPublishedOnceItsAuthorLostTheRole() {
            long change = desk.approved(figure(323), "number", "99", EDITH);
            long order = order(change, remy);
            int before = catalogue.current();
            accounts.changeRoles(ADA, remy.account(), Set.of(Role.EDITOR));

            assertThatThrownBy(() -> planning.publish(order))
                    .isInstanceOf(OrderRefused.class)
                    .extracting("code")
                    .isEqualTo("order.left-order");
            assertThat(catalogue.current()).isEqualTo(before);
        }

        @Test
        void anApprovalOfSomebodyDisabledDoesNotSuffice() {
            long change = approvedBy(remy, 324);
            accounts.disable(ADA, remy.account());

            assertThatThrownBy(() -> desk.publish(change))
                    .isInstanceOf(OrderRefused.class)
                    .extracting("code")
                    .isEqualTo("order.left-approval");
        }

        @Test
        void anotherReviewerApprovesWhatLapsed() {
            long change = approvedBy(remy, 325);
            long order = order(change, RITA);
            accounts.disable(ADA, remy.account());
            due.publish();
            assertThat(desk.state(change)).isEqualTo(ChangeState.SUBMITTED);
            assertThat(orders.order(order).orElseThrow().state()).isEqualTo(PlannedEdition.State.CANCELLED);
            assertThat(actionsOf("change " + change)).endsWith("APPROVAL_LAPSED");

            desk.approve(change);
            due.publish();
            assertThat(desk.publish(change)).isEqualTo(catalogue.current());
        }

        @Test
        void anApprovalThatWasTakenBackDoesNotSufficeLater() {
            long change = approvedBy(remy, 329);
            reviewService.sendBack(change, "Look again.", remy);
            reviewService.submit(change, desk.view(change).latest().number(), Desk.BECAUSE, EDITH);
            StaffMember rosa = desk.add(new StaffMember(ACCOUNTS.incrementAndGet(), "Rosalind", Set.of(Role.REVIEWER)));
            desk.approve(change, rosa);
            accounts.disable(ADA, rosa.account());
            due.publish();

            assertThat(desk.state(change)).isEqualTo(ChangeState.SUBMITTED);
        }

        /** As in a request that began before an administrator took the role. */
        @Test
        void aReviewerWhoJustLostTheRoleCannotApprove() {
            long change = desk.submitted(figure(326), "number", "99", EDITH);
            accounts.changeRoles(ADA, remy.account(), Set.of(Role.EDITOR));

            assertThatThrownBy(() -> desk.approve(change, remy)).isInstanceOf(StepRefused.class);
        }

        /** The account is disabled, and that is not committed yet, when the order comes due. */
        @Test
        void aDueOrderWaitsForTheDisablingOfItsAccount() {
            long order = order(desk.approved(figure(327), "number", "99", EDITH), remy);
            int before = catalogue.current();
            try (Overlap overlap = new Overlap(jdbc)) {
                Future<?> publishing = transactions.execute(status -> {
                    accounts.disable(ADA, remy.account());
                    return overlap.begin(() -> planning.publish(order));
                });
                assertThatThrownBy(publishing::get).hasRootCauseInstanceOf(OrderRefused.class);
            }
            assertThat(catalogue.current()).isEqualTo(before);
        }

        @Test
        void theLogNamesWhoOrderedWhatThePortalPublished() {
            long order = order(desk.approved(figure(328), "note.footnote.en", "Other words.", EDITH), remy);
            planning.publish(order);

            String detail = jdbc.sql("select detail from audit_entry where action = 'EDITION_PUBLISHED'"
                            + " and about = ? order by id desc fetch first 1 rows only")
                    .param("edition " + catalogue.current())
                    .query(String.class)
                    .single();
            assertThat(detail)
                    .startsWith("1 change, ")
                    .contains(remy.fullName())
                    .contains("account " + remy.account());
        }

        private long approvedBy(StaffMember reviewer, long figure) {
            long change = desk.submitted(figure(figure), "number", "99", EDITH);
            desk.approve(change, reviewer);
            return change;
        }

        private long order(long change, StaffMember by) {
            EditionOrder order = new EditionOrder(
                    List.of(change), "Later.", null, clock.instant().plus(Duration.ofHours(1)));
            return planning.plan(order, by);
        }

        private List<String> actionsOf(String about) {
            return jdbc.sql("select action from audit_entry where about = ? order by id")
                    .param(about)
                    .query(String.class)
                    .list();
        }
    }
}
