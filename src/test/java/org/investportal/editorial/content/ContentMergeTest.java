package org.investportal.editorial.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ContentMergeTest {

    private static final Content BASE = Content.of(Map.of("number", "5", "period", "2017"));

    @Test
    void mergesDifferentFields() {
        ContentMerge contentMerge = ContentMerge.of(BASE, BASE.with("number", "6"), BASE.with("period", "2018"));

        assertThat(contentMerge.isClean()).isTrue();
        assertThat(contentMerge.merged()).isEqualTo(Content.of(Map.of("number", "6", "period", "2018")));
    }

    @Test
    void reportsThreeValuesOfAConflictingField() {
        ContentMerge contentMerge = ContentMerge.of(BASE, BASE.with("number", "6"), BASE.with("number", "7"));

        assertThat(contentMerge.conflicts()).containsExactly(new ContentMerge.Conflict("number", "5", "6", "7"));
        assertThat(contentMerge.merged().get("number")).isEqualTo("7");
    }

    @Test
    void agreesWhereBothChangedAFieldToTheSame() {
        Content changed = BASE.with("number", "6");

        assertThat(ContentMerge.of(BASE, changed, changed)).isEqualTo(new ContentMerge(changed, java.util.List.of()));
    }

    @Test
    void acceptsAFieldThatTheOtherEmptied() {
        ContentMerge contentMerge = ContentMerge.of(BASE, BASE.with("period", ""), BASE.with("number", "6"));

        assertThat(contentMerge.merged()).isEqualTo(Content.of(Map.of("number", "6")));
    }

    @Test
    void doesNotDecideBetweenAChangeAndARemoval() {
        ContentMerge contentMerge = ContentMerge.of(BASE, BASE.with("number", ""), BASE.with("number", "6"));

        assertThat(contentMerge.conflicts()).containsExactly(new ContentMerge.Conflict("number", "5", "", "6"));
    }

    /** No changed value is lost: each one is either merged or reported as a conflict. */
    @Property
    void everyChangedValueIsMergedOrInConflict(
            @ForAll("contents") Content base, @ForAll("contents") Content theirs, @ForAll("contents") Content mine) {
        ContentMerge contentMerge = ContentMerge.of(base, theirs, mine);

        for (String field : base.differences(theirs)) {
            boolean merged = contentMerge.merged().get(field).equals(theirs.get(field));
            boolean conflicts = contentMerge.conflicts().stream()
                    .anyMatch(conflict -> conflict.equals(
                            new ContentMerge.Conflict(field, base.get(field), theirs.get(field), mine.get(field))));
            assertThat(merged != conflicts).isTrue();
        }
        for (String field : base.differences(mine)) {
            assertThat(contentMerge.merged().get(field)).isEqualTo(mine.get(field));
        }
    }

    @Property
    void aMergeWithoutConflictIsTheSameFromBothSides(
            @ForAll("contents") Content base, @ForAll("contents") Content theirs, @ForAll("contents") Content mine) {
        ContentMerge contentMerge = ContentMerge.of(base, theirs, mine);
        ContentMerge other = ContentMerge.of(base, mine, theirs);

        assertThat(contentMerge.isClean()).isEqualTo(other.isClean());
        if (contentMerge.isClean()) {
            assertThat(contentMerge.merged()).isEqualTo(other.merged());
        }
    }

    @Provide
    Arbitrary<Content> contents() {
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "d"), Arbitraries.of("", "1", "2"))
                .map(Content::of);
    }
}
