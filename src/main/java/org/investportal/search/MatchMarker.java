package org.investportal.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the words of a query in names. */
public final class MatchMarker {

    private static final SearchAnalyzer ANALYZER = new SearchAnalyzer();

    private final Set<String> stems = new HashSet<>();
    private final List<String> chinese = new ArrayList<>();

    /** A part of a text. */
    public record Piece(String text, boolean found) {}

    MatchMarker(TypedQuery typed) {
        for (TypedQuery.Word word : typed.words()) {
            if (word.isChinese()) {
                chinese.add(word.text());
                word.parts().forEach(part -> chinese.add(part.text()));
            } else {
                stems.addAll(word.terms());
            }
        }
    }

    /** Returns the text in pieces that are words of the query and pieces between them. */
    public List<Piece> pieces(String text) {
        BitSet found = found(text);
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            boolean isFound = found.get(start);
            int next = isFound ? found.nextClearBit(start) : found.nextSetBit(start);
            int end = next < 0 ? text.length() : Math.min(next, text.length());
            pieces.add(new Piece(text.substring(start, end), isFound));
            start = end;
        }
        return pieces;
    }

    private BitSet found(String text) {
        BitSet found = new BitSet();
        ANALYZER.tokens(text).stream()
                .filter(token -> stems.contains(token.term()))
                .forEach(token -> found.set(token.start(), token.end()));
        for (String word : chinese) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                found.set(at, at + word.length());
            }
        }
        return found;
    }
}
