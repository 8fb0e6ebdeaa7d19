package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.EDWARD;
import static org.investportal.editorial.Desk.RITA;
import static org.investportal.editorial.Desk.figure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.DraftService;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Approved changes become an edition together, now or when it is due, and once. */
class EditionOrderServiceTest {

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
        private DraftService draftService;

        @Autowired
        private ReviewService reviewService;

        @Autowired
        private DueEditionPublisher due;

        @Autowired
        private EditionOrderFinder orders;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private Clock clock;

        @Test
        void publishesOnlyChosenChanges() {
            long chosen = desk.approved(figure(340), "number", "99", EDITH);
            long other = desk.approved(figure(341), "number", "99", EDITH);
            Content before = desk.published(figure(341));
            int edition = desk.publish(chosen);

            assertThat(catalogue.current()).isEqualTo(edition);
            assertThat(desk.published(figure(340)).get("number")).isEqualTo("99");
            assertThat(desk.published(figure(341))).isEqualTo(before);
            assertThat(desk.state(chosen)).isEqualTo(ChangeState.PUBLISHED);
            assertThat(desk.state(other)).isEqualTo(ChangeState.APPROVED);
        }

        @Test
        void refusesWhatIsNotApproved() {
            long change = desk.submitted(figure(342), "number", "99", EDITH);
            int before = catalogue.current();

            assertThatThrownBy(() -> desk.publish(change)).isInstanceOf(StepRefused.class);
            assertThat(catalogue.current()).isEqualTo(before);
        }

        @Test
        void refusesPeopleWhoAreNotReviewers() {
            long change = desk.approved(figure(343), "number", "99", EDITH);

            assertThatThrownBy(() -> planning.publishNow(Desk.order(change), EDITH))
                    .isInstanceOf(StepRefused.class);
        }

        /** Two windows, different fields: both are published, the second after somebody looked again. */
        @Test
        void mergesOpenChangesOfOtherFieldsForAnotherReview() {
            long one = desk.approved(figure(344), "number", "99", EDITH);
            long other = desk.approved(figure(344), "qualifier", "at-most", EDWARD);
            desk.publish(one);

            assertThat(desk.state(other)).isEqualTo(ChangeState.SUBMITTED);
            desk.approve(other);
            desk.publish(other);
            assertThat(desk.published(figure(344)).get("number")).isEqualTo("99");
            assertThat(desk.published(figure(344)).get("qualifier")).isEqualTo("at-most");
        }

        @Test
        void returnsOpenChangesOfTheSameField() {
            long one = desk.approved(figure(345), "number", "99", EDITH);
            long other = desk.approved(figure(345), "number", "88", EDWARD);
            desk.publish(one);

            assertThat(desk.state(other)).isEqualTo(ChangeState.RETURNED);
            assertThat(desk.view(other).latest().content().get("number")).isEqualTo("88");
            assertThat(desk.view(other).hasMoved()).isTrue();
        }

        @Test
        void refusesTwoChangesOfOneThing() {
            long one = desk.approved(figure(346), "number", "99", EDITH);
            long other = desk.approved(figure(346), "qualifier", "at-most", EDWARD);

            assertThatThrownBy(() -> desk.publish(one, other)).isInstanceOf(OrderRefused.class);
            assertThat(desk.state(one)).isEqualTo(ChangeState.APPROVED);
            assertThat(desk.view(one).change().plannedEdition()).isNull();
        }

        @Test
        void refusesAnIncompletePairAndPublishesACompleteOne() {
            Content topic = Content.NONE
                    .with("slug", "pairs-" + Desk.key())
                    .with("sector", "10")
                    .with("position", "9")
                    .with("name.en", "Pairs");
            long half = Desk.kept(draftService.startNew(Desk.key(), ItemKind.TOPIC, topic, EDITH));
            Subject added = desk.view(half).first().subject();
            long other = desk.start(new Subject(ItemKind.INDICATOR, 106), "topic", String.valueOf(added.item()), EDITH);
            for (long change : List.of(half, other)) {
                reviewService.submit(change, 1, Desk.BECAUSE, EDITH);
                desk.approve(change);
            }

            assertThatThrownBy(() -> desk.publish(other))
                    .isInstanceOf(OrderRefused.class)
                    .hasMessageContaining("Pairs");
            desk.publish(other, half);
            assertThat(desk.published(added).get("name.en")).isEqualTo("Pairs");
        }

        @Test
        void publishesAnOrderWhenItIsDueAndOnce() {
            long change = desk.approved(figure(347), "number", "9900000", EDITH);
            long order = later(change);
            int before = catalogue.current();
            due.publish();
            assertThat(catalogue.current()).isEqualTo(before);

            makeDue(order);
            due.publish();
            due.publish();
            assertThat(catalogue.current()).isEqualTo(before + 1);
            assertThat(desk.state(change)).isEqualTo(ChangeState.PUBLISHED);
        }

        /** As two nodes would, both of which see it due at the same moment. */
        @Test
        void twoNodesPublishAnOrderOnce() throws Exception {
            long change = desk.approved(figure(348), "number", "99", EDITH);
            makeDue(later(change));
            int before = catalogue.current();
            ExecutorService nodes = Executors.newFixedThreadPool(4);
            try {
                List<Future<?>> runs = List.of(
                        nodes.submit(due::publish),
                        nodes.submit(due::publish),
                        nodes.submit(due::publish),
                        nodes.submit(due::publish));
                for (Future<?> run : runs) {
                    run.get();
                }
            } finally {
                nodes.shutdownNow();
            }

            assertThat(catalogue.current()).isEqualTo(before + 1);
            assertThat(desk.state(change)).isEqualTo(ChangeState.PUBLISHED);
        }

        @Test
        void keepsAnOrderThatFailsAndTriesItAgain() {
            long change = desk.approved(figure(349), "number", "99", EDITH);
            long order = later(change);
            makeDue(order);
            jdbc.sql("update change set state = 'SUBMITTED', planned_edition_id = null where id = ?")
                    .param(change)
                    .update();
            due.publish();

            PlannedEdition kept = orders.order(order).orElseThrow();
            assertThat(kept.state()).isEqualTo(PlannedEdition.State.WAITING);
            assertThat(kept.failure()).isEqualTo("An edition needs at least one change.");
            assertThat(kept.tries()).isEqualTo(1);
            assertThat(kept.nextTryAt()).isAfter(clock.instant());

            jdbc.sql("update change set state = 'APPROVED', planned_edition_id = ? where id = ?")
                    .params(order, change)
                    .update();
            makeDue(order);
            due.publish();
            assertThat(orders.order(order).orElseThrow().state()).isEqualTo(PlannedEdition.State.PUBLISHED);
            assertThat(orders.order(order).orElseThrow().failure()).isNull();
        }

        @Test
        void anOrderThatIsTakenBackLeavesItsChangesApproved() {
            long change = desk.approved(figure(350), "number", "99", EDITH);
            long order = later(change);
            assertThatThrownBy(() -> reviewService.recall(change, EDITH)).isInstanceOf(StepRefused.class);
            planning.cancel(order, RITA);

            assertThat(desk.state(change)).isEqualTo(ChangeState.APPROVED);
            assertThat(desk.view(change).change().plannedEdition()).isNull();
            assertThatThrownBy(() -> planning.cancel(order, RITA)).isInstanceOf(OrderRefused.class);
        }

        @Test
        void anOrderIsTakenBackByThePortalIfOneOfItsChangesMoves() {
            long ordered = desk.approved(figure(351), "number", "99", EDITH);
            long order = later(ordered);
            desk.publish(desk.approved(figure(351), "qualifier", "at-most", EDWARD));

            assertThat(orders.order(order).orElseThrow().state()).isEqualTo(PlannedEdition.State.CANCELLED);
            assertThat(orders.broken()).extracting(PlannedEdition::id).contains(order);
            assertThat(desk.state(ordered)).isEqualTo(ChangeState.SUBMITTED);
        }

        @Test
        void refusesATimeThatHasPassed() {
            long change = desk.approved(figure(352), "number", "99", EDITH);
            Instant past = clock.instant().minusSeconds(60);

            assertThatThrownBy(() -> planning.plan(new EditionOrder(List.of(change), "Late", null, past), RITA))
                    .isInstanceOf(OrderRefused.class);
        }

        /** A rollback does not remove an edition: it is a further change with the earlier content. */
        @Test
        void rollsBackWithAChangeOfItsOwn() {
            Content before = desk.published(figure(353));
            int edition = catalogue.current();
            desk.publish(desk.approved(figure(353), "number", "99", EDITH));
            long back = Desk.kept(draftService.start(Desk.key(), figure(353), catalogue.current(), before, EDITH));
            reviewService.submit(back, 1, Desk.BECAUSE, EDITH);
            desk.approve(back);
            desk.publish(back);

            assertThat(desk.published(figure(353))).isEqualTo(before);
            assertThat(catalogue.current()).isEqualTo(edition + 2);
        }

        private long later(long change) {
            Instant inAnHour = clock.instant().plus(Duration.ofHours(1));
            return planning.plan(new EditionOrder(List.of(change), "Later.", null, inAnHour), RITA);
        }

        private void makeDue(long order) {
            jdbc.sql("update planned_edition set next_try_at = due_at - interval '2' hour where id = ?")
                    .param(order)
                    .update();
        }
    }
}
