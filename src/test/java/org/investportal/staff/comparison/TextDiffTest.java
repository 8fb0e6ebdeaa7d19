package org.investportal.staff.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

/** A comparison word by word keeps all of the text. */
class TextDiffTest {

    @Test
    void wordsThatDifferAreMarked() {
        TextDiff differences = TextDiff.ofWords("It is 159.2 billion yuan.", "It was 159.3 billion yuan.");

        assertThat(differences.old())
                .containsExactly(
                        DiffPiece.same("It "),
                        DiffPiece.removed("is"),
                        DiffPiece.same(" "),
                        DiffPiece.removed("159.2"),
                        DiffPiece.same(" billion yuan."));
        assertThat(differences.young()).contains(DiffPiece.added("was"), DiffPiece.added("159.3"));
    }

    @Test
    void chineseIsComparedCharacterByCharacter() {
        assertThat(TextDiff.ofWords("杭州数字经济", "杭州文化经济").both())
                .containsExactly(
                        DiffPiece.same("杭州"), DiffPiece.removed("数字"), DiffPiece.added("文化"), DiffPiece.same("经济"));
    }

    @Test
    void aCitationIsOneWord() {
        assertThat(TextDiff.ofWords("[[figure:305]]", "[[figure:306]]").both())
                .containsExactly(DiffPiece.removed("[[figure:305]]"), DiffPiece.added("[[figure:306]]"));
    }

    @Test
    void textsThatDifferTooMuchAreComparedBySentences() {
        String middle = "这一段没有改动。Neither has this one. ";
        TextDiff differences =
                TextDiff.ofWords(characters(0x4E00, 300) + "。" + middle, characters(0x5E00, 300) + "。" + middle);

        assertThat(differences.both())
                .containsExactly(
                        DiffPiece.removed(characters(0x4E00, 300) + "。"),
                        DiffPiece.added(characters(0x5E00, 300) + "。"),
                        DiffPiece.same(middle));
    }

    @Test
    void textsOfManySentencesThatAllDifferAreComparedAsWholes() {
        String before = "一。".repeat(4000);
        String since = "二。".repeat(4000);

        assertThat(TextDiff.ofWords(before, since).both())
                .containsExactly(DiffPiece.removed(before), DiffPiece.added(since));
        assertThat(TextDiff.ofLines("1\n".repeat(20_001), "2\n").both())
                .containsExactly(DiffPiece.removed("1\n".repeat(20_001)), DiffPiece.added("2\n"));
    }

    /** Looking for all differences of two such texts takes seconds, and as many as 12 fields have them. */
    @Test
    void longTextsTakeLimitedWork() {
        AtomicLong compared = new AtomicLong();
        List<Counted> before = counted(characters(0x4E00, 7900), compared);
        List<Counted> since = counted(characters(0x6D00, 7900), compared);

        assertThat(BoundedDiff.of(before, since)).isEmpty();
        assertThat(compared.get()).isBetween(1L, 300_000L);
    }

    private static String characters(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static List<Counted> counted(String text, AtomicLong compared) {
        return text.codePoints()
                .mapToObj(character -> new Counted(character, compared))
                .toList();
    }

    /** A part of a text that counts how often one is compared with another. */
    private record Counted(int character, AtomicLong compared) {

        @Override
        public boolean equals(Object other) {
            compared.incrementAndGet();
            return other instanceof Counted counted && counted.character == character;
        }

        @Override
        public int hashCode() {
            return character;
        }
    }

    @Property(tries = 300)
    void keepsAllTextBySentences(@ForAll @CharRange(from = 'a', to = 'b') @Chars({'.', ' ', '\n', '。'}) String before) {
        assertThat(text(TextDiff.ofWords(before + characters(0x4E00, 600), characters(0x5E00, 600) + before)
                        .old()))
                .isEqualTo(before + characters(0x4E00, 600));
    }

    @Property(tries = 300)
    void keepsAllText(@ForAll String before, @ForAll String since) {
        TextDiff differences = TextDiff.ofWords(before, since);

        assertThat(text(differences.old())).isEqualTo(before);
        assertThat(text(differences.young())).isEqualTo(since);
    }

    private static String text(List<DiffPiece> pieces) {
        return pieces.stream().map(DiffPiece::text).collect(Collectors.joining());
    }
}
