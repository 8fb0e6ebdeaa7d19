package org.investportal.editorial.proposal;

import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.coverage.PrintedText.Piece;

/**
 * A sentence with its numbers, and the same sentence for matching: in lower case, with narrow characters and plain dashes. Both are of the same length, so that
 * a place in one is the same place in the other.
 */
final class SentenceScan {

    private static final int FULL_WIDTH = '！' - '!';

    private final String text;
    private final String plain;
    private final List<Token> tokens;
    private final List<Integer> clauseEnds = new ArrayList<>();
    private final List<Integer> partEnds = new ArrayList<>();

    /** A number of the sentence; its ordinal counts from 1. */
    record Token(int ordinal, String text, int start, int end) {}

    private SentenceScan(String text, List<Token> tokens) {
        this.text = text;
        this.plain = plain(text);
        this.tokens = List.copyOf(tokens);
        findClauses();
    }

    static SentenceScan of(String text, List<Piece> pieces) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            int end = at + piece.text().length();
            if (piece.number() > 0) {
                tokens.add(new Token(piece.number(), piece.text(), at, end));
            }
            at = end;
        }
        return new SentenceScan(text, tokens);
    }

    /** Returns the text in the form for matching. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            plain.append(plain(text.charAt(at)));
        }
        return plain.toString();
    }

    private static char plain(char character) {
        if (character >= '！' && character <= '～') {
            return Character.toLowerCase((char) (character - FULL_WIDTH));
        }
        if (Character.isSpaceChar(character)) {
            return ' ';
        }
        return switch (character) {
            case '–', '—', '−', '‐', '‑', '―', '﹣' -> '-';
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            default -> Character.toLowerCase(character);
        };
    }

    private void findClauses() {
        int depth = 0;
        for (int at = 0; at < plain.length(); at++) {
            char character = plain.charAt(at);
            depth = character == '(' ? depth + 1 : character == ')' ? Math.max(0, depth - 1) : depth;
            boolean parts = character == ';' || character == '。';
            boolean joins = depth > 0 || (character == ',' && isBetweenDigits(at));
            if (parts || (character == ',' && !joins) || (character == ':' && !isBetweenDigits(at))) {
                clauseEnds.add(at + 1);
            }
            if (parts) {
                partEnds.add(at + 1);
            }
        }
    }

    private boolean isBetweenDigits(int at) {
        return at > 0
                && at + 1 < plain.length()
                && Character.isDigit(plain.charAt(at - 1))
                && Character.isDigit(plain.charAt(at + 1));
    }

    String text() {
        return text;
    }

    String plain() {
        return plain;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Returns the beginning of the clause, between commas, in which that place is. */
    int clauseStart(int at) {
        return lastUpTo(clauseEnds, at);
    }

    int clauseEnd(int at) {
        return firstBehind(clauseEnds, at);
    }

    /** Returns the beginning of the part of the sentence, between semicolons, in which that place is. */
    int partStart(int at) {
        return lastUpTo(partEnds, at);
    }

    int partEnd(int at) {
        return firstBehind(partEnds, at);
    }

    private static int lastUpTo(List<Integer> ends, int at) {
        return ends.stream().filter(end -> end <= at).reduce(0, Math::max);
    }

    private int firstBehind(List<Integer> ends, int at) {
        return ends.stream().filter(end -> end > at).findFirst().orElse(plain.length());
    }

    /** Returns at most so many characters before that place. */
    String before(int at, int most) {
        return plain.substring(Math.max(0, at - most), at);
    }

    /** Returns at most so many characters from that place on. */
    String from(int at, int most) {
        return plain.substring(at, Math.min(plain.length(), at + most));
    }

    /** Returns the words of the clause before that place. */
    String clauseBefore(int at) {
        return plain.substring(clauseStart(at), at);
    }
}
