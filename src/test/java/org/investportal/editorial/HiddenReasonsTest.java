package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.RITA;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.change.ReviewService;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.change.Submission;
import org.investportal.editorial.change.TextSuppressionService;
import org.investportal.editorial.release.DueEditionPublisher;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderFinder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.editorial.release.OrderRefused;
import org.investportal.editorial.release.PlannedEdition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A suppressed reason or summary is not published again, not even by a change or an order that was waiting. */
class HiddenReasonsTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    @Tag("sweep")
    class Postgres extends Facts {}

    @DeskPortal
    abstract static class Facts {

        private static final String SLANDER = "The clerk of the yearbook lied.";
        private static final Submission WHY = new Submission(EntryKind.CORRECTION, SLANDER, null, null);

        @Autowired
        private Desk desk;

        @Autowired
        private ReviewService reviewService;

        @Autowired
        private EditionOrderService planning;

        @Autowired
        private DueEditionPublisher due;

        @Autowired
        private EditionOrderFinder orders;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private Clock clock;

        @Autowired
        private TextSuppressionService suppressions;

        @Test
        void aReasonIsNeitherSubmittedNorPublishedAgain() {
            long waiting = approved(342);
            int edition = planning.publishNow(order("One figure.", approved(341)), RITA);
            Suppression.Key key = new Suppression.Key(WordsKind.REASON, edition, 341);
            suppressions.suppress(key, "A court said so.", RITA);

            assertThatThrownBy(() -> planning.publishNow(order("Another.", waiting), RITA))
                    .isInstanceOf(OrderRefused.class)
                    .extracting("code")
                    .isEqualTo("order.suppressed-reason");
            assertThatThrownBy(() -> submitted(343))
                    .isInstanceOf(StepRefused.class)
                    .extracting("code")
                    .isEqualTo("refused.suppressed");

            suppressions.lift(key, RITA);
            assertThat(planning.publishNow(order("Another.", waiting), RITA)).isGreaterThan(edition);
        }

        @Test
        void aSummaryIsNotPublishedAgain() {
            int edition = planning.publishNow(order(SLANDER + " Twice.", approved(344)), RITA);
            Suppression.Key key = new Suppression.Key(WordsKind.SUMMARY, edition, 0);
            suppressions.suppress(key, "A court said so.", RITA);
            long next = approved(345);

            assertThatThrownBy(() -> planning.publishNow(order("THE CLERK of the yearbook lied – twice!", next), RITA))
                    .isInstanceOf(OrderRefused.class)
                    .extracting("code")
                    .isEqualTo("order.suppressed-summary");
            assertThat(planning.publishNow(order("Other words.", next), RITA)).isGreaterThan(edition);
        }

        /** An order that can never succeed is taken back, instead of being tried every hour. */
        @Test
        void anOrderWithASuppressedSummaryIsTakenBack() {
            int edition = planning.publishNow(order("It was a lie.", approved(346)), RITA);
            long change = approved(347);
            long order = planning.plan(
                    new EditionOrder(
                            List.of(change),
                            "It was a lie.",
                            null,
                            clock.instant().plus(Duration.ofHours(1))),
                    RITA);
            suppressions.suppress(new Suppression.Key(WordsKind.SUMMARY, edition, 0), "A court said so.", RITA);
            jdbc.sql("update planned_edition set next_try_at = due_at - interval '2' hour where id = ?")
                    .param(order)
                    .update();
            due.publish();

            PlannedEdition broken = orders.broken().stream()
                    .filter(one -> one.id() == order)
                    .findFirst()
                    .orElseThrow();
            assertThat(broken.state()).isEqualTo(PlannedEdition.State.CANCELLED);
            assertThat(broken.failure()).isEqualTo("The summary contains suppressed words; order the edition again.");
            assertThat(desk.state(change)).isEqualTo(ChangeState.APPROVED);
            assertThat(desk.view(change).change().plannedEdition()).isNull();
            assertThat(entries(order)).containsExactly("EDITION_PLANNED", "EDITION_CANCELLED");
        }

        private List<String> entries(long order) {
            return jdbc.sql("select action from audit_entry where about = ? order by id")
                    .param("order " + order)
                    .query(String.class)
                    .list();
        }

        private long approved(long figure) {
            long change = submitted(figure);
            desk.approve(change);
            return change;
        }

        private long submitted(long figure) {
            long change = desk.start(Desk.figure(figure), "note.footnote.en", "A note of " + Desk.key(), EDITH);
            reviewService.submit(change, 1, WHY, EDITH);
            return change;
        }

        private static EditionOrder order(String summary, long change) {
            return new EditionOrder(List.of(change), summary, null, null);
        }
    }
}
