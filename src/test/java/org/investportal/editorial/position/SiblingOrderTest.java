package org.investportal.editorial.position;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.editorial.content.Subject;
import org.junit.jupiter.api.Test;

class SiblingOrderTest {

    private static final long ITEM = 4;

    @Test
    void aFreePositionMovesNoSibling() {
        assertThat(order(0, 1, 5).plan("after-1")).contains(new PositionPlan(4, List.of()));
        assertThat(order(0, 1, 2).plan("")).contains(new PositionPlan(3, List.of()));
    }

    @Test
    void anExchangeWithANeighbourMovesOnlyThatNeighbour() {
        assertThat(order(2, 1, 3, 4, 5).plan("after-2"))
                .contains(new PositionPlan(3, List.of(new SiblingMove(subject(2), 3, 2))));
    }

    @Test
    void theSamePositionIsNotGivenTwice() {
        assertThat(order(0, 7, 7, 7).plan("after-2").orElseThrow().moved()).hasSize(1);
    }

    @Test
    void anItemThatIsNoSiblingIsNoChoice() {
        assertThat(order(1, 2, 3).plan("after-99")).isEmpty();
        assertThat(order(1, 2, 3).plan("before")).isEmpty();
    }

    @Test
    void thePresentPlaceIsChosenAndChangesNothing() {
        SiblingOrder order = order(3, 1, 2, 3, 3, 9);

        assertThat(order.choice(3)).isEqualTo("after-3");
        assertThat(order.plan("after-3")).contains(new PositionPlan(3, List.of()));
        assertThat(order.plan("3")).contains(new PositionPlan(3, List.of()));
    }

    @Test
    void anItemFromAnotherTopicIsLast() {
        SiblingOrder order = new SiblingOrder(ITEM, 0, true, order(0, 1, 2).siblings());

        assertThat(order.plan("1")).contains(new PositionPlan(3, List.of()));
        assertThat(order.choice(1)).isEqualTo("after-2");
    }

    @Property
    void anItemComesRightAfterTheChosenOneAndAllOthersKeepTheirOrder(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 9) Integer> positions,
            @ForAll @IntRange(min = 0, max = 9) int own,
            @ForAll @IntRange(min = 0, max = 8) int chosen) {
        SiblingOrder order = order(
                own, positions.stream().mapToInt(Integer::intValue).sorted().toArray());
        int before = Math.min(chosen, positions.size());
        List<Subject> wanted = new ArrayList<>(
                order.siblings().stream().map(SiblingPosition::subject).toList());
        String choice = before == 0
                ? SiblingOrder.FIRST
                : SiblingOrder.after(String.valueOf(wanted.get(before - 1).item()));
        wanted.add(before, subject(ITEM));

        PositionPlan plan = order.plan(choice).orElseThrow();

        assertThat(applied(order, plan)).isEqualTo(wanted);
        assertThat(plan.position() == own && !plan.moved().isEmpty()).isFalse();
        assertThat(plan.moved()).allMatch(sibling -> sibling.to() >= 1);
    }

    private static List<Subject> applied(SiblingOrder order, PositionPlan plan) {
        List<Subject> moved = plan.moved().stream().map(SiblingMove::subject).toList();
        return Stream.of(
                        order.siblings().stream().filter(sibling -> !moved.contains(sibling.subject())),
                        plan.moved().stream().map(move -> new SiblingPosition(move.subject(), move.to())),
                        Stream.of(new SiblingPosition(subject(ITEM), plan.position())))
                .flatMap(all -> all)
                .sorted(comparing(SiblingPosition::position)
                        .thenComparing(sibling -> sibling.subject().item()))
                .map(SiblingPosition::subject)
                .toList();
    }

    /** Siblings with the ids 1, 2, 3, 5, … in this order. */
    private static SiblingOrder order(int own, int... positions) {
        List<SiblingPosition> siblings = IntStream.range(0, positions.length)
                .mapToObj(at -> new SiblingPosition(subject(at < ITEM - 1 ? at + 1 : at + 2), positions[at]))
                .toList();
        return new SiblingOrder(ITEM, own, false, siblings);
    }

    private static Subject subject(long item) {
        return new Subject(ItemKind.TOPIC, item);
    }
}
