package org.investportal.staff.comparison;

import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Difference between two texts word by word; data are compared line by line. Texts that differ too much are compared sentence by sentence, or else as wholes.
 */
final class TextDiff {

    /** A citation, a Chinese character, a word or number, white space, or any other character. */
    private static final Pattern WORDS = Pattern.compile(
            "\\[\\[\\w+:\\d+]]|\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+(?:[.,]\\p{N}+)*|\\s+|.", Pattern.DOTALL);

    private static final Pattern SENTENCES =
            Pattern.compile("[^。！？；\\n]*?(?:[。！？；\\n]+|[.!?]+\\s+)|.+", Pattern.DOTALL);

    private static final Pattern LINES = Pattern.compile("[^\\n]+\\n?|\\n");

    private final List<DiffPiece> old = new ArrayList<>();
    private final List<DiffPiece> young = new ArrayList<>();
    private final List<DiffPiece> both = new ArrayList<>();

    private TextDiff(List<AbstractDelta<String>> deltas) {
        for (AbstractDelta<String> delta : deltas) {
            String gone = String.join("", delta.getSource().getLines());
            String come = String.join("", delta.getTarget().getLines());
            boolean same = delta.getType() == DeltaType.EQUAL;
            add(old, gone, same ? DiffPiece.same(gone) : DiffPiece.removed(gone));
            add(young, come, same ? DiffPiece.same(come) : DiffPiece.added(come));
            add(both, gone, same ? DiffPiece.same(gone) : DiffPiece.removed(gone));
            add(both, same ? "" : come, DiffPiece.added(come));
        }
    }

    private static void add(List<DiffPiece> pieces, String text, DiffPiece diffPiece) {
        if (!text.isEmpty()) {
            pieces.add(diffPiece);
        }
    }

    static TextDiff ofWords(String before, String since) {
        return in(List.of(WORDS, SENTENCES), before, since);
    }

    static TextDiff ofLines(String before, String since) {
        return in(List.of(LINES), before, since);
    }

    /** Returns the difference of two short texts as wholes, because half a number has no meaning. */
    static TextDiff ofWholes(String before, String since) {
        return new TextDiff(BoundedDiff.of(whole(before), whole(since)).orElseThrow());
    }

    /** Returns the difference by the first pattern of parts that is possible. */
    private static TextDiff in(List<Pattern> parts, String before, String since) {
        return parts.stream()
                .map(pattern -> BoundedDiff.of(parts(pattern, before), parts(pattern, since)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(TextDiff::new)
                .orElseGet(() -> ofWholes(before, since));
    }

    private static List<String> whole(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** The text before, marked where it was taken away. */
    List<DiffPiece> old() {
        return old;
    }

    /** The text since, marked where it was added. */
    List<DiffPiece> young() {
        return young;
    }

    /** Both in one, marked. */
    List<DiffPiece> both() {
        return both;
    }
}
