package org.investportal.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.investportal.reading.LetterMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds terms in words: whole words only, the longest term at each position, ignoring case and the kind of quotation marks, hyphens and spaces. The search at
 * each position reads only as far as a term reaches, however many terms there are.
 */
public final class TermMatcher {

    /** An occurrence of a term. */
    public record Found(int start, int end, long term) {}

    /** A node of the trie: the common beginning of terms. */
    private static final class Node {

        private final Map<Integer, Node> next = new HashMap<>();

        private @Nullable Long term;
    }

    private final Node root = new Node();

    /** Adds the words of a term. Words that were added before keep their first term. Words without a letter or digit are ignored. */
    public void add(String words, long term) {
        String alike = LetterMatcher.alike(words);
        if (alike.isEmpty()) {
            return;
        }
        Node node = root;
        for (int code : alike.codePoints().toArray()) {
            node = node.next.computeIfAbsent(code, unused -> new Node());
        }
        if (node.term == null) {
            node.term = term;
        }
    }

    /** Returns the occurrences in their order, without overlaps. */
    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Found longest = LetterMatcher.isBetweenWords(text, at) ? longest(text, at) : null;
            if (longest != null) {
                found.add(longest);
            }
            at = longest == null ? at + Character.charCount(text.codePointAt(at)) : longest.end();
        }
        return found;
    }

    private @Nullable Found longest(String text, int start) {
        Found longest = null;
        Node node = root;
        int last = 0;
        for (int at = start; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int code = LetterMatcher.alike(text.codePointAt(at));
            if (code != ' ' || last != ' ') {
                node = node.next.get(code);
            }
            if (node == null) {
                break;
            }
            last = code;
            int end = at + Character.charCount(text.codePointAt(at));
            if (node.term != null
                    && code != ' '
                    && LetterMatcher.isBetweenWords(text, end)
                    && LetterMatcher.isWord(text, start, end)) {
                longest = new Found(start, end, node.term);
            }
        }
        return longest;
    }
}
