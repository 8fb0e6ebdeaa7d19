package org.investportal.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.investportal.core.Publication.Part;
import org.investportal.kinds.Area;
import org.investportal.value.ChangeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Words are hidden wherever they stand, in every edition, and stay stored. */
@ParameterizedClass
@EnumSource(DatabaseKind.class)
class SuppressionsTest {

    private final Core core;
    private final Editions editions;
    private final Suppressions suppressions;

    SuppressionsTest(DatabaseKind kind) {
        core = Core.shared(kind);
        editions = core.editions();
        suppressions = core.context.getBean(Suppressions.class);
    }

    private static Part area(long item, String en, String zh, String note, String reason) {
        return new Part(
                item,
                "areas",
                Map.of("name.en", en, "name.zh", zh, "notes", "3 | footnote | " + note + " | "),
                ChangeKind.WORDING,
                new Text(reason, null),
                null,
                List.of());
    }

    @Test
    void wordsAreHiddenInAllEditionsReasonsAndSummariesUntilTheyAreLifted() {
        long item = editions.newItem();
        long other = editions.newItem();
        String name = "Zhang San " + item;
        Edition first = editions.publish(new Publication(
                new Text("About " + name, null),
                null,
                false,
                List.of(
                        area(
                                item,
                                "Land of " + name,
                                "张三" + name,
                                "Ask ZHANG \\n san " + item + " \\| now",
                                "As " + name + " said"),
                        Parts.area(other, "Other"))));
        editions.publish(Parts.of(area(item, "Land", "地", "None", name)));
        Item untouched = editions.current().find(other).orElseThrow();

        suppressions.hide(name, "A court asked for it");

        Area hidden = editions.at(first.number()).orElseThrow().get(Area.class, item);
        assertThat(hidden.name).isEqualTo(new Text("Land of […]", "张三[…]"));
        assertThat(hidden.notes)
                .containsExactly(
                        new Note(3, org.investportal.value.NoteKind.FOOTNOTE, new Text("Ask […] | now", null)));
        assertThat(editions.history(item).get(1)).isSameAs(hidden);
        assertThat(editions.edition(first.number()).orElseThrow().summary().en())
                .isEqualTo("About […]");
        assertThat(editions.edition(first.number())
                        .orElseThrow()
                        .entry(item)
                        .orElseThrow()
                        .reason()
                        .en())
                .isEqualTo("As […] said");
        assertThat(editions.current()
                        .edition()
                        .entry(item)
                        .orElseThrow()
                        .reason()
                        .en())
                .isEqualTo("[…]");
        assertThat(editions.current().find(other)).containsSame(untouched);
        assertThat(core.verification().findings()).isEmpty();

        editions.publish(Parts.of(area(item, name + " again", "地", "None", "None")));
        assertThat(editions.current().get(Area.class, item).name.en()).isEqualTo("[…] again");

        suppressions.lift(suppressions.all().get(0).id());
        assertThat(editions.at(first.number())
                        .orElseThrow()
                        .get(Area.class, item)
                        .name
                        .en())
                .isEqualTo("Land of " + name);
        assertThat(editions.current().get(Area.class, item).name.en()).isEqualTo(name + " again");
        assertThat(suppressions.all().get(0).liftedAt()).isNotNull();
    }

    @Test
    void anEmptyTextHidesNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> suppressions.hide("  ", "None"));
    }
}
