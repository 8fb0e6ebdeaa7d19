package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.RITA;
import static org.investportal.editorial.Desk.figure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.investportal.audit.AuditAction;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.change.ChangeState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An edition with figures that newly contradict each other is published only if somebody saw these and said why. */
class ConflictConfirmationTest {

    private static final long PART = 309;
    private static final long WHOLE = 305;

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
        private Catalogue catalogue;

        @Autowired
        private JdbcClient jdbc;

        @Autowired
        private Clock clock;

        @Test
        void refusesUnconfirmedConflicts() {
            long change = part("190 billion");
            int before = catalogue.current();

            assertRefused(change, null);
            assertRefused(change, new ConflictConfirmation(Set.of("part-of-whole 1 2"), "Others."));
            assertThat(desk.state(change)).isEqualTo(ChangeState.APPROVED);
            assertThat(desk.view(change).change().plannedEdition()).isNull();
            assertThat(catalogue.current()).isEqualTo(before);
        }

        @Test
        void publishesThoseThatAreConfirmedAndKeepsTheReason() {
            long change = part("191 billion");
            Set<String> found = desk.newConflicts(change);
            int edition = planning.publishNow(
                    new EditionOrder(
                            List.of(change),
                            "One figure.",
                            null,
                            null,
                            new ConflictConfirmation(found, "The source prints both.")),
                    RITA);

            assertThat(found).hasSize(1).allMatch(key -> key.startsWith("part-of-whole " + PART + " " + WHOLE));
            assertThat(jdbc.sql("select conflict_reason from planned_edition where edition_number = ?")
                            .param(edition)
                            .query(String.class)
                            .single())
                    .isEqualTo("The source prints both.");
            assertThat(jdbc.sql("select detail from audit_entry where action = ? and about = ?")
                            .params(AuditAction.EDITION_PUBLISHED.name(), "edition " + edition)
                            .query(String.class)
                            .list())
                    .anyMatch(detail -> detail.contains("The source prints both."));
        }

        @Test
        void refusesToScheduleThemAndPublishesAScheduledOneThatIsConfirmed() {
            long change = part("192 billion");
            assertThatThrownBy(() -> planning.plan(order(change, null), RITA))
                    .isInstanceOfSatisfying(OrderRefused.class, this::isOfConflicts);
            long order = planning.plan(
                    order(change, new ConflictConfirmation(desk.newConflicts(change), "As printed.")), RITA);
            makeDue(order);
            due.publish();

            assertThat(desk.state(change)).isEqualTo(ChangeState.PUBLISHED);
        }

        @Test
        void takesAScheduledOneBackThatContradictsWhatWasPublishedMeanwhile() {
            long part = part("101 billion");
            long order = planning.plan(order(part, null), RITA);
            desk.publishConfirmed(desk.approved(figure(WHOLE), "number", "91 billion", EDITH));
            makeDue(order);
            due.publish();

            PlannedEdition kept = orders.order(order).orElseThrow();
            assertThat(kept.state()).isEqualTo(PlannedEdition.State.CANCELLED);
            assertThat(kept.failure()).contains("are not confirmed");
            assertThat(desk.state(part)).isEqualTo(ChangeState.APPROVED);
        }

        private long part(String number) {
            return desk.approved(figure(PART), "number", number, EDITH);
        }

        private void assertRefused(long change, @Nullable ConflictConfirmation confirmed) {
            assertThatThrownBy(() -> planning.publishNow(
                            new EditionOrder(List.of(change), "One figure.", null, null, confirmed), RITA))
                    .isInstanceOfSatisfying(OrderRefused.class, this::isOfConflicts);
        }

        private void isOfConflicts(OrderRefused refused) {
            assertThat(refused.code()).isEqualTo("order.conflicts");
            assertThat(refused.arguments(Language.ZH)).containsExactly("1");
        }

        private EditionOrder order(long change, @Nullable ConflictConfirmation confirmed) {
            Instant inAnHour = clock.instant().plus(Duration.ofHours(1));
            return new EditionOrder(List.of(change), "Later.", null, inAnHour, confirmed);
        }

        private void makeDue(long order) {
            jdbc.sql("update planned_edition set next_try_at = due_at - interval '2' hour where id = ?")
                    .param(order)
                    .update();
        }
    }
}
