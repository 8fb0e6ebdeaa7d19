package org.investportal.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.investportal.kinds.Figure;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Map<String, String> BASE =
            Map.of("period", "2018", "status", "normal", "notes", "1 | footnote | One. | 一。\n2 | footnote | Two. | 二。");

    @Test
    void takesWhatOnlyOneChanged() {
        Merge merge = merge(change("period", "2019"), change("status", "flagged"));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged())
                .containsEntry("period", "2019")
                .containsEntry("status", "flagged")
                .containsEntry("notes", BASE.get("notes"));
    }

    @Test
    void keepsMineAndReportsTheirsWhereBothChangedAField() {
        Merge merge = merge(change("period", "2019"), change("period", "2020"));

        assertThat(merge.merged()).containsEntry("period", "2020");
        assertThat(merge.conflicts()).isEqualTo(Map.of("period", "2019"));
    }

    @Test
    void reportsAFieldThatTheyEmptied() {
        Merge merge = merge(change("period", ""), change("period", "2020"));

        assertThat(merge.conflicts()).isEqualTo(Map.of("period", ""));
        assertThat(merge(change("period", ""), BASE).merged()).doesNotContainKey("period");
    }

    @Test
    void sameChangeOfBothIsNoConflict() {
        assertThat(merge(change("period", "2019"), change("period", "2019")).conflicts())
                .isEmpty();
    }

    @Test
    void mergesLinesOfOneFieldByTheirNumbers() {
        Merge merge = merge(
                change("notes", "1 | footnote | One, better. | 一。\n2 | footnote | Two. | 二。"),
                change("notes", "1 | footnote | One. | 一。\n2 | editors-note | Two. | 二。"));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged())
                .containsEntry("notes", "1 | footnote | One, better. | 一。\n2 | editors-note | Two. | 二。");
    }

    @Test
    void reportsALineThatBothChanged() {
        Merge merge = merge(
                change("notes", "1 | footnote | Theirs. | 一。\n2 | footnote | Two. | 二。"),
                change("notes", "1 | footnote | Mine. | 一。\n2 | footnote | Two. | 二。"));

        assertThat(merge.merged()).containsEntry("notes", "1 | footnote | Mine. | 一。\n2 | footnote | Two. | 二。");
        assertThat(merge.conflicts()).isEqualTo(Map.of("notes#1", "1 | footnote | Theirs. | 一。"));
    }

    @Test
    void keepsBothAddedLinesAndNumbersMineAnew() {
        Merge merge = merge(
                change("notes", BASE.get("notes") + "\n3 | footnote | Theirs. | "),
                change("notes", BASE.get("notes") + "\n3 | footnote | Mine. | "));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged())
                .containsEntry("notes", BASE.get("notes") + "\n3 | footnote | Theirs. | \n4 | footnote | Mine. | ");
    }

    @Test
    void removedLineBesideAChangedOneIsAConflict() {
        Merge mineRemoved = merge(
                change("notes", "1 | footnote | One, better. | 一。\n2 | footnote | Two. | 二。"),
                change("notes", "2 | footnote | Two. | 二。"));
        assertThat(mineRemoved.merged()).containsEntry("notes", "2 | footnote | Two. | 二。");
        assertThat(mineRemoved.conflicts()).isEqualTo(Map.of("notes#1", "1 | footnote | One, better. | 一。"));

        Merge theirsRemoved = merge(
                change("notes", "2 | footnote | Two. | 二。"),
                change("notes", "1 | footnote | One, better. | 一。\n2 | footnote | Two. | 二。"));
        assertThat(theirsRemoved.conflicts()).isEqualTo(Map.of("notes#1", ""));
    }

    @Test
    void removesALineThatOnlyOneRemoved() {
        Merge merge = merge(
                change("notes", "2 | footnote | Two. | 二。"),
                change("notes", "1 | footnote | One. | 一。\n2 | footnote | Two, better. | 二。"));

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged()).containsEntry("notes", "2 | footnote | Two, better. | 二。");
    }

    private static Map<String, String> change(String field, String text) {
        Map<String, String> changed = new TreeMap<>(BASE);
        changed.put(field, text);
        return changed;
    }

    private static Merge merge(Map<String, String> theirs, Map<String, String> mine) {
        return Merge.of(Description.of(Figure.class), BASE, theirs, mine);
    }
}
