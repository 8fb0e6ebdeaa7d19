package org.investportal.site.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.site.part.PrintedPlace;
import org.jspecify.annotations.Nullable;

/**
 * Words of a source, quoted.
 *
 * @param url where the publisher of the source has it
 * @param issuer the organisation that issued the source, if it is named
 */
public record Quotation(@Nullable String url, @Nullable String issuer, List<Piece> pieces) {

    /**
     * A number that the figure was read from, or words between such numbers.
     *
     * @param href the place of the number on the page of the source; none for words
     */
    public record Piece(String text, @Nullable String href) {}

    /** Cuts the words into pieces. Each number is marked where the words first have it as a whole. */
    static List<Piece> pieces(String words, List<PrintedPlace> numbers) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece(words, null)));
        for (PrintedPlace number : numbers) {
            String token = number.token();
            if (token != null) {
                mark(pieces, token, number.href());
            }
        }
        return List.copyOf(pieces);
    }

    private static void mark(List<Piece> pieces, String token, String href) {
        Pattern whole =
                Pattern.compile("(?<![\\p{IsLatin}\\d.,])" + Pattern.quote(token) + "(?![\\p{IsLatin}\\d]|[.,]\\d)");
        for (int at = 0; at < pieces.size(); at++) {
            String text = pieces.get(at).text();
            Matcher found = whole.matcher(text);
            if (pieces.get(at).href() == null && found.find()) {
                List<Piece> parts = new ArrayList<>();
                addWords(parts, text.substring(0, found.start()));
                parts.add(new Piece(token, href));
                addWords(parts, text.substring(found.end()));
                pieces.remove(at);
                pieces.addAll(at, parts);
                return;
            }
        }
    }

    private static void addWords(List<Piece> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Piece(words, null));
        }
    }
}
