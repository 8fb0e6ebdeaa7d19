package org.investportal.editorial.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.investportal.editorial.change.ChangeState.ABANDONED;
import static org.investportal.editorial.change.ChangeState.APPROVED;
import static org.investportal.editorial.change.ChangeState.DRAFT;
import static org.investportal.editorial.change.ChangeState.PUBLISHED;
import static org.investportal.editorial.change.ChangeState.RETURNED;
import static org.investportal.editorial.change.ChangeState.SUBMITTED;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.editorial.content.LocalizedTitle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;

/** Every step from every state: where it leads, or that it is refused and nothing moved. */
class ChangeTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private static final Map<String, Consumer<Change>> STEPS = Map.of(
            "revise", change -> change.revise(NOW),
            "submit", change -> change.submit(NOW),
            "recall", change -> change.recall(NOW),
            "approve", change -> change.approve(NOW),
            "send back", change -> change.sendBack(NOW),
            "abandon", change -> change.abandon(NOW),
            "merge", change -> change.merge(NOW),
            "review anew", change -> change.reviewAnew(NOW),
            "plan", change -> change.plan(5),
            "publish", change -> change.publish(NOW));

    private static final Map<String, Map<ChangeState, ChangeState>> LEADS = Map.of(
            "revise", Map.of(DRAFT, DRAFT, RETURNED, RETURNED, SUBMITTED, DRAFT, APPROVED, DRAFT),
            "submit", Map.of(DRAFT, SUBMITTED, RETURNED, SUBMITTED),
            "recall", Map.of(SUBMITTED, DRAFT, APPROVED, DRAFT),
            "approve", Map.of(SUBMITTED, APPROVED),
            "send back", Map.of(SUBMITTED, RETURNED, APPROVED, RETURNED),
            "abandon", Map.of(DRAFT, ABANDONED, RETURNED, ABANDONED, SUBMITTED, ABANDONED, APPROVED, ABANDONED),
            "merge", Map.of(SUBMITTED, SUBMITTED, APPROVED, SUBMITTED),
            "review anew", Map.of(APPROVED, SUBMITTED),
            "plan", Map.of(APPROVED, APPROVED),
            "publish", Map.of(APPROVED, PUBLISHED));

    static Stream<Arguments> everyStepFromEveryState() {
        return STEPS.keySet().stream()
                .sorted()
                .flatMap(step -> Stream.of(ChangeState.values()).map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void aStepLeadsToItsStateOrIsRefused(String step, ChangeState from) {
        Change change = in(from);
        ChangeState to = LEADS.getOrDefault(step, Map.of()).get(from);

        Throwable refused = catchThrowable(() -> take(step, change));

        if (to == null) {
            assertThat(refused)
                    .isInstanceOfSatisfying(
                            StepRefused.class, why -> assertThat(why.code()).isEqualTo("refused.state"))
                    .hasMessageContaining(from.name())
                    .hasMessageContaining("Change 1 ");
            assertThat(change.state()).isEqualTo(from);
        } else {
            assertThat(refused).isNull();
            assertThat(change.state()).isEqualTo(to);
        }
    }

    @Test
    void itCannotMoveWhileItIsOrdered() {
        for (String step : new String[] {"revise", "recall", "send back", "abandon", "merge", "review anew"}) {
            Change change = in(APPROVED);
            change.plan(5);

            assertThat(catchThrowable(() -> take(step, change)))
                    .as(step)
                    .isInstanceOf(StepRefused.class)
                    .hasMessageContaining("ordered");
            assertThat(change.state()).isEqualTo(APPROVED);
        }
    }

    @Test
    void isPartOfOneOrderAtMost() {
        Change change = in(APPROVED);
        change.plan(5);

        assertThat(catchThrowable(() -> change.plan(6))).isInstanceOf(StepRefused.class);
        assertThat(change.plannedEdition()).isEqualTo(5L);
    }

    @Test
    void itCanMoveOnceTheOrderIsTakenBack() {
        Change change = in(APPROVED);
        change.plan(5);

        change.unplan();

        assertThat(change.plannedEdition()).isNull();
        change.recall(NOW);
        assertThat(change.state()).isEqualTo(DRAFT);
        assertThat(catchThrowable(change::unplan)).isInstanceOf(StepRefused.class);
    }

    @Test
    void hasItsLastTransitionAndCurrentTitle() {
        Instant later = NOW.plusSeconds(60);
        Change change = in(DRAFT);
        assertThat(change.movedAt()).isEqualTo(NOW);

        change.revise(later);
        change.rename(new LocalizedTitle("Another name", null));

        assertThat(change.title().english()).isEqualTo("Another name");
        assertThat(change.startedAt()).isEqualTo(NOW);
        assertThat(change.movedAt()).isEqualTo(later);
        change.submit(later.plusSeconds(60));
        assertThat(change.movedAt()).isEqualTo(later.plusSeconds(60));
    }

    @Test
    void onlyFourStatesLeadToAnEdition() {
        assertThat(Stream.of(ChangeState.values()).filter(ChangeState::isOpen))
                .containsExactlyInAnyOrder(DRAFT, SUBMITTED, APPROVED, RETURNED);
        assertThat(ChangeState.CLOSED).containsExactlyInAnyOrder(PUBLISHED, ABANDONED);
    }

    private static void take(String step, Change change) {
        Objects.requireNonNull(STEPS.get(step)).accept(change);
    }

    private static Change in(ChangeState state) {
        Change change = new Change("key", new LocalizedTitle("A figure", null), NOW);
        ReflectionTestUtils.setField(change, "id", 1L);
        ReflectionTestUtils.setField(change, "state", state);
        return change;
    }
}
