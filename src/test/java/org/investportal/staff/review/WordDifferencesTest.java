package org.investportal.staff.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What was compared word by word is still all there. */
class WordDifferencesTest {

    @Test
    void wordsThatDifferAreMarked() {
        WordDifferences differences =
                WordDifferences.ofWords("It is 159.2 billion yuan.", "It was 159.3 billion yuan.");

        assertThat(differences.old())
                .containsExactly(
                        Piece.same("It "),
                        Piece.removed("is"),
                        Piece.same(" "),
                        Piece.removed("159.2"),
                        Piece.same(" billion yuan."));
        assertThat(differences.young()).contains(Piece.added("was"), Piece.added("159.3"));
    }

    @Test
    void chineseIsComparedCharacterByCharacter() {
        assertThat(WordDifferences.ofWords("杭州数字经济", "杭州文化经济").both())
                .containsExactly(Piece.same("杭州"), Piece.removed("数字"), Piece.added("文化"), Piece.same("经济"));
    }

    @Test
    void aCitationIsOneWord() {
        assertThat(WordDifferences.ofWords("[[figure:305]]", "[[figure:306]]").both())
                .containsExactly(Piece.removed("[[figure:305]]"), Piece.added("[[figure:306]]"));
    }

    @Property(tries = 300)
    void nothingIsLost(@ForAll String before, @ForAll String since) {
        WordDifferences differences = WordDifferences.ofWords(before, since);

        assertThat(text(differences.old())).isEqualTo(before);
        assertThat(text(differences.young())).isEqualTo(since);
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
