package org.investportal.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The position of a printed number in a source: the n-th paragraph that is not blank (title and headings counted), the
 * n-th sentence in it, the n-th number in the sentence. All count from 1 to 99999.
 */
public record Locator(int paragraph, int sentence, int ordinal) implements Comparable<Locator> {

    private static final Pattern CODE = Pattern.compile("([1-9]\\d{0,4})\\.([1-9]\\d{0,4})\\.([1-9]\\d{0,4})");
    private static final Comparator<Locator> READING_ORDER = Comparator.comparingInt(Locator::paragraph)
            .thenComparingInt(Locator::sentence)
            .thenComparingInt(Locator::ordinal);

    public Locator {
        if (!CODE.matcher(paragraph + "." + sentence + "." + ordinal).matches()) {
            throw new IllegalArgumentException(
                    "a locator counts from 1 to 99999: " + paragraph + "." + sentence + "." + ordinal);
        }
    }

    /** Reads a code such as {@code 11.2.3}. */
    public static Locator parse(String code) {
        Matcher matcher = CODE.matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is no place in a source; write paragraph.sentence.number");
        }
        return new Locator(part(matcher, 1), part(matcher, 2), part(matcher, 3));
    }

    private static int part(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Returns the code, such as {@code 11.2.3}, which {@link #parse} reads. */
    public String code() {
        return paragraph + "." + sentence + "." + ordinal;
    }

    /** Returns the fragment of this position on the page of the source. */
    public String fragment() {
        return fragment(paragraph, sentence) + "-n" + ordinal;
    }

    /** Returns the fragment of a paragraph on the page of the source. */
    public static String fragment(int paragraph) {
        return "p" + paragraph;
    }

    /** Returns the fragment of a sentence on the page of the source. */
    public static String fragment(int paragraph, int sentence) {
        return fragment(paragraph) + "-s" + sentence;
    }

    @Override
    public int compareTo(Locator other) {
        return READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }

    /** Stores locators as their codes. */
    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Locator, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Locator locator) {
            return locator == null ? null : locator.code();
        }

        @Override
        public @Nullable Locator convertToEntityAttribute(@Nullable String code) {
            return code == null ? null : Locator.parse(code);
        }
    }
}
