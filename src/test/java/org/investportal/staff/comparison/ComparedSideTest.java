package org.investportal.staff.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedSideTest {

    private static final String LONG = "words ".repeat(50);

    @Test
    void hasADashForNoWords() {
        assertThat(side().inShort()).isEqualTo("–");
    }

    @Test
    void beginsALittleBeforeTheFirstDifference() {
        String line = side(DiffPiece.same(LONG), DiffPiece.added("NEW"), DiffPiece.same(LONG))
                .inShort();

        assertThat(line).startsWith("…").contains("NEW").endsWith("…");
        assertThat(line.length()).isLessThan(130);
    }

    @Test
    void beginsWithWordsThatAreTheSameOnBothSides() {
        assertThat(side(DiffPiece.same(LONG)).inShort()).startsWith("words").endsWith("…");
        assertThat(side(DiffPiece.same("15.1%")).inShort()).isEqualTo("15.1%");
    }

    @Test
    void hasAHundredAndTwentyCharacters() {
        assertThat(side(DiffPiece.same("x".repeat(120))).inShort()).isEqualTo("x".repeat(120));
        assertThat(side(DiffPiece.same("x".repeat(121))).inShort()).isEqualTo("x".repeat(120) + "…");
    }

    @Test
    void showsFortyCharactersBeforeTheFirstDifference() {
        assertThat(side(DiffPiece.same("x".repeat(40)), DiffPiece.added("NEW")).inShort())
                .isEqualTo("x".repeat(40) + "NEW");
        assertThat(side(DiffPiece.same("x".repeat(41)), DiffPiece.added("NEW")).inShort())
                .isEqualTo("…" + "x".repeat(40) + "NEW");
    }

    private static ComparedSide side(DiffPiece... words) {
        return new ComparedSide("This change", List.of(words), null);
    }
}
