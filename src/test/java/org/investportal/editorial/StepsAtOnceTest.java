package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.editorial.Desk.BOTH;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.RITA;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.Overlap;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderFinder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.editorial.release.OrderRefused;
import org.investportal.editorial.release.PlannedEdition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** If two steps act on the same item, the second waits for the commit of the first, and then uses the new state. */
class StepsAtOnceTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @DeskPortal
    abstract static class Facts {

        @Autowired
        private Desk desk;

        @Autowired
        private EditionOrderService planning;

        @Autowired
        private ReviewService reviewService;

        @Autowired
        private EditionOrderFinder orders;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private TransactionTemplate transactions;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private Clock clock;

        private Overlap overlap;

        @BeforeEach
        void begin() {
            overlap = new Overlap(jdbc);
        }

        @AfterEach
        void end() {
            overlap.close();
        }

        @Test
        void aSecondPublicationWaitsAndBecomesTheEditionAfterTheFirst() throws Exception {
            long one = approved(700);
            long other = approved(701);
            int before = catalogue.current();

            assertThat(meanwhile(() -> desk.publish(one), () -> desk.publish(other))
                            .get())
                    .isEqualTo(before + 2);
            assertThat(List.of(desk.state(one), desk.state(other))).containsOnly(ChangeState.PUBLISHED);
        }

        @Test
        void anOrderThatAnotherNodeIsPublishingIsNotPublishedAgain() throws Exception {
            long order = ordered(702);
            int before = catalogue.current();
            meanwhile(() -> publish(order), () -> publish(order)).get();
            planning.publish(order);

            assertThat(catalogue.current()).isEqualTo(before + 1);
        }

        @Test
        void aFailureReportedLateDoesNotUndoThePublication() throws Exception {
            long order = ordered(703);
            meanwhile(() -> publish(order), () -> {
                        planning.failed(order, "The other node failed.");
                        return order;
                    })
                    .get();
            planning.takeBack(order, "Too late.");

            assertThat(orders.order(order))
                    .hasValueSatisfying(kept -> assertThat(kept)
                            .returns(PlannedEdition.State.PUBLISHED, PlannedEdition::state)
                            .returns(null, PlannedEdition::failure)
                            .returns(0, PlannedEdition::tries));
        }

        @Test
        void anOrderIsNotTakenBackWhileItIsPublished() {
            long order = ordered(704);
            Future<?> takenBack = meanwhile(() -> publish(order), () -> {
                planning.cancel(order, RITA);
                return order;
            });

            assertRefused(takenBack::get, "order.state");
            assertThat(orders.order(order).orElseThrow().state()).isEqualTo(PlannedEdition.State.PUBLISHED);
        }

        @Test
        void aChangeBeingRecalledIsNotPublished() {
            long change = approved(705);
            int before = catalogue.current();
            Future<?> published = meanwhile(
                    () -> {
                        reviewService.recall(change, EDITH);
                        return change;
                    },
                    () -> desk.publish(change));

            assertRefused(published::get, "refused.state");
            assertThat(catalogue.current()).isEqualTo(before);
            assertThat(desk.state(change)).isEqualTo(ChangeState.DRAFT);
        }

        @Test
        void aChangeBeingRevisedIsNotApproved() {
            long change = desk.submitted(organisation(706), "summary.en", "Maker of examples.", EDITH);
            int edition = catalogue.current();
            Future<?> approved = meanwhile(
                    () -> desk.revise(change, "summary.en", "Maker of others.", EDITH), () -> approve(change, edition));

            assertRefused(approved::get, "refused.moved");
            assertThat(desk.state(change)).isEqualTo(ChangeState.DRAFT);
        }

        @Test
        void aChangeBeingReturnedIsNotApproved() {
            long change = desk.submitted(organisation(707), "summary.en", "Maker of examples.", EDITH);
            int edition = catalogue.current();
            Future<?> approved = meanwhile(
                    () -> {
                        reviewService.sendBack(change, "Which page?", BOTH);
                        return change;
                    },
                    () -> approve(change, edition));

            assertRefused(approved::get, "refused.state");
            assertThat(desk.state(change)).isEqualTo(ChangeState.RETURNED);
        }

        /** Answers the second, which had to wait for the first to be committed. */
        private <T> Future<T> meanwhile(Callable<?> first, Callable<T> second) {
            return transactions.execute(status -> {
                try {
                    first.call();
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
                return overlap.begin(second);
            });
        }

        private static void assertRefused(ThrowingCallable step, String code) {
            assertThatThrownBy(step)
                    .rootCause()
                    .isInstanceOfAny(StepRefused.class, OrderRefused.class)
                    .extracting("code")
                    .isEqualTo(code);
        }

        private long publish(long order) {
            planning.publish(order);
            return order;
        }

        private long approve(long change, int edition) {
            reviewService.approve(change, 1, edition, RITA);
            return change;
        }

        private long approved(long organisation) {
            return desk.approved(organisation(organisation), "summary.en", "Maker of examples.", EDITH);
        }

        private long ordered(long organisation) {
            EditionOrder order = new EditionOrder(
                    List.of(approved(organisation)),
                    "Later.",
                    null,
                    clock.instant().plus(Duration.ofHours(1)));
            return planning.plan(order, RITA);
        }

        private static Subject organisation(long item) {
            return new Subject(ItemKind.ORGANISATION, item);
        }
    }
}
