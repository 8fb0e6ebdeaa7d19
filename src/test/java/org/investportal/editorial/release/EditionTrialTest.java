package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.RITA;
import static org.investportal.editorial.Desk.figure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.OnPostgres;
import org.investportal.catalogue.StoredEvents;
import org.investportal.catalogue.Tables;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.Desk;
import org.investportal.editorial.DeskPortal;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.content.Subject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the checklist lets through and the database refuses is named before it is due, and what is tried leaves nothing behind. */
class EditionTrialTest {

    @Nested
    class H2 extends Facts {}

    @Nested
    @OnPostgres
    class Postgres extends Facts {}

    @DeskPortal
    abstract static class Facts {

        private static final Subject LEAD = new Subject(ItemKind.INDICATOR, 102);
        private static final long WORLD = 50;
        private static final long CHINA = 51;

        @Autowired
        private EditionTrial trial;

        @Autowired
        private EditionOrderService orders;

        @Autowired
        private Desk desk;

        @Autowired
        private Catalogue catalogue;

        @Autowired
        private JdbcClient jdbc;

        @Test
        void aDifferenceFromAnotherAreaIsPublished() {
            String relation = "lead-over 101 118 " + WORLD;
            long change = desk.approved(LEAD, "relations", relation, EDITH);
            trial.require(List.of(change));
            desk.publish(change);

            assertThat(desk.published(LEAD).get("relations")).isEqualTo(relation);
        }

        @Test
        void aTrialLeavesNothingBehind() {
            long change = desk.submitted(figure(320), "number", "99", EDITH);
            StoredEvents.of(jdbc, "notices-of-changes").untilHandled();
            Map<String, Long> before = new Tables(jdbc).counts();
            int edition = catalogue.current();
            trial.require(List.of(change));

            assertThat(new Tables(jdbc).counts()).isEqualTo(before);
            assertThat(catalogue.current()).isEqualTo(edition);
            assertThat(desk.state(change)).isEqualTo(ChangeState.SUBMITTED);
        }

        @Test
        void theFieldThatTheDatabaseRefusesIsNamed() {
            long change = desk.approved(LEAD, "relations", "lead-over 101 118 " + CHINA, EDITH);
            jdbc.sql("alter table relation add constraint relation_of_a_test check (whole_area_id <> " + CHINA + ")")
                    .update();
            try {
                assertRefused(() -> trial.require(List.of(change)), "Related indicators", "relation_of_a_test");
                assertRefused(() -> desk.publish(change), "Related indicators", "relation_of_a_test");
                assertRefused(() -> orders.plan(later(change), RITA), "Related indicators", "relation_of_a_test");
            } finally {
                jdbc.sql("alter table relation drop constraint relation_of_a_test")
                        .update();
            }
            assertThat(desk.state(change)).isEqualTo(ChangeState.APPROVED);
        }

        @Test
        void aFieldOfTheOwnRowIsNamedByItsConstraint() {
            long change = desk.submitted(figure(321), "qualifier", "about", EDITH);
            jdbc.sql(
                            "alter table figure add constraint figure_qualifier_of_a_test check (qualifier <> 'ABOUT' or item_id <> 321)")
                    .update();
            try {
                assertRefused(() -> trial.require(List.of(change)), "Precision", "figure_qualifier_of_a_test");
            } finally {
                jdbc.sql("alter table figure drop constraint figure_qualifier_of_a_test")
                        .update();
            }
        }

        @Test
        void whatTheChecklistRefusesIsLeftToIt() {
            long change = desk.start(figure(322), "number", "", EDITH);

            assertThatCode(() -> trial.require(List.of(change))).doesNotThrowAnyException();
        }

        private static EditionOrder later(long change) {
            return new EditionOrder(
                    List.of(change), "Later.", null, Instant.now().plus(1, ChronoUnit.DAYS), null);
        }

        private static void assertRefused(ThrowingCallable step, String... words) {
            assertThatThrownBy(step).isInstanceOfSatisfying(OrderRefused.class, refused -> {
                assertThat(refused.getMessage()).contains(words);
                assertThat(refused.arguments(Language.ZH)).doesNotContain(words[0]);
            });
        }
    }
}
