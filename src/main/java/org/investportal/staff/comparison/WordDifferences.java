package org.investportal.staff.comparison;

import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What two texts have in common and what only one of them has, word by word; lines of data line by line. Texts that differ too
 * much for that are compared sentence by sentence, and else as wholes.
 */
final class WordDifferences {

    /** A citation, a Chinese character, a word or number, white space, or any other character. */
    private static final Pattern WORDS = Pattern.compile(
            "\\[\\[\\w+:\\d+]]|\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[.,]\\p{N}+)*|\\s+|.", Pattern.DOTALL);

    private static final Pattern SENTENCES =
            Pattern.compile("[^。！？；\\n]*?(?:[。！？；\\n]+|[.!?]+\\s+)|.+", Pattern.DOTALL);

    private static final Pattern LINES = Pattern.compile("[^\\n]+\\n?|\\n");

    private final List<Piece> old = new ArrayList<>();
    private final List<Piece> young = new ArrayList<>();
    private final List<Piece> both = new ArrayList<>();

    private WordDifferences(List<AbstractDelta<String>> deltas) {
        for (AbstractDelta<String> delta : deltas) {
            String gone = String.join("", delta.getSource().getLines());
            String come = String.join("", delta.getTarget().getLines());
            boolean same = delta.getType() == DeltaType.EQUAL;
            add(old, gone, same ? Piece.same(gone) : Piece.removed(gone));
            add(young, come, same ? Piece.same(come) : Piece.added(come));
            add(both, gone, same ? Piece.same(gone) : Piece.removed(gone));
            add(both, same ? "" : come, Piece.added(come));
        }
    }

    private static void add(List<Piece> pieces, String text, Piece piece) {
        if (!text.isEmpty()) {
            pieces.add(piece);
        }
    }

    static WordDifferences ofWords(String before, String since) {
        return in(List.of(WORDS, SENTENCES), before, since);
    }

    static WordDifferences ofLines(String before, String since) {
        return in(List.of(LINES), before, since);
    }

    /** What is said in few characters is one piece: half a number tells nobody anything. */
    static WordDifferences ofWholes(String before, String since) {
        return new WordDifferences(BoundedDiff.of(whole(before), whole(since)).orElseThrow());
    }

    /** By the first parts in which it can be done. */
    private static WordDifferences in(List<Pattern> parts, String before, String since) {
        return parts.stream()
                .map(pattern -> BoundedDiff.of(parts(pattern, before), parts(pattern, since)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(WordDifferences::new)
                .orElseGet(() -> ofWholes(before, since));
    }

    private static List<String> whole(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The text before, marked where it was taken away. */
    List<Piece> old() {
        return old;
    }

    /** The text since, marked where it was added. */
    List<Piece> young() {
        return young;
    }

    /** Both in one, marked. */
    List<Piece> both() {
        return both;
    }
}
