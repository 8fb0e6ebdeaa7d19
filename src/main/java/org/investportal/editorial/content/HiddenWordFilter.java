package org.investportal.editorial.content;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.ItemKind;

/**
 * Finds suppressed words, which the law forbids to show, however they are typed: it ignores white space, case, punctuation and the form of characters, and
 * searches longer texts as well. Scripts with spaces are compared by whole words.
 */
public final class HiddenWordFilter {

    public static final HiddenWordFilter NONE = new HiddenWordFilter(List.of());

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern BESIDE_IDEOGRAPHS =
            Pattern.compile("(?<=\\p{IsIdeographic}) | (?=\\p{IsIdeographic})");

    /** The number of ideographs up to which a text counts as a single word. */
    private static final int FEW = 4;

    private final List<String> hidden;

    public HiddenWordFilter(Collection<String> hidden) {
        this.hidden = hidden.stream()
                .map(HiddenWordFilter::plain)
                .filter(words -> !words.isEmpty())
                .distinct()
                .toList();
    }

    /** Tells whether the text is or contains suppressed words. A single word counts only as the whole text: inside another text it can be legitimate. */
    public boolean isSaidIn(String text) {
        String said = plain(text);
        return hidden.stream()
                .anyMatch(words -> said.equals(words) || (isMoreThanAWord(words) && contains(said, words)));
    }

    public boolean isNothing() {
        return hidden.isEmpty();
    }

    /** Returns the text, or the mark of suppressed text in its place. */
    public String masked(String text) {
        return isSaidIn(text) ? Suppression.MARK : text;
    }

    /** Masks each text of the content that readers would see. */
    public Content masked(ItemKind kind, Content content) {
        Map<String, String> fields = new HashMap<>(content.fields());
        Schema.of(kind).fields().stream()
                .filter(Field::isText)
                .forEach(field -> fields.computeIfPresent(field.name(), (name, text) -> masked(text)));
        if (kind == ItemKind.SOURCE) {
            fields.computeIfPresent("mentions", (name, lines) -> maskedMentions(lines));
        }
        return Content.of(fields);
    }

    private String maskedMentions(String lines) {
        return LineForm.lines(lines).stream()
                .map(line -> MentionLine.parse(line).masked(this).text())
                .collect(joining("\n"));
    }

    /** Tells whether the text contains suppressed words, even a single word that was a suppressed text of its own. */
    public boolean isNamedIn(String text) {
        String said = plain(text);
        return hidden.stream().anyMatch(words -> contains(said, words));
    }

    private static boolean isMoreThanAWord(String words) {
        return words.contains(" ")
                || words.codePoints().filter(Character::isIdeographic).count() > FEW;
    }

    private static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        String seen = UNSEEN.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKC))
                .replaceAll("");
        String spaced = BETWEEN_WORDS.matcher(seen).replaceAll(" ").strip();
        return BESIDE_IDEOGRAPHS.matcher(spaced).replaceAll("");
    }

    private static boolean contains(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (isBetweenWords(text, at) && isBetweenWords(text, at + words.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetweenWords(String text, int at) {
        return at == 0 || at == text.length() || ends(text.codePointBefore(at)) || ends(text.codePointAt(at));
    }

    /** Tells whether a word can end at this character: normalized text has spaces only between words, and none beside ideographs. */
    private static boolean ends(int character) {
        return character == ' ' || Character.isIdeographic(character);
    }
}
