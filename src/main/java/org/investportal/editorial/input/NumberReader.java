package org.investportal.editorial.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.NumberWord;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Unit;
import org.investportal.catalogue.value.UnitVocabulary;
import org.jspecify.annotations.Nullable;

/** Parses numbers as people write them, with an optional unit before or after the number. */
final class NumberReader {

    static final String EXAMPLES = "1,662, 159.2 billion, 20 billion 420 million, 1592亿";

    private static final Map<String, String> SHORT = Map.of(
            "bn",
            "billion",
            "tn",
            "trillion",
            "trn",
            "trillion",
            "mn",
            "million",
            "mln",
            "million",
            "億",
            "亿",
            "萬",
            "万");
    private static final Pattern BELOW_ZERO = Pattern.compile("(?:-|minus |(?:a )?loss of |亏损|零下) ?");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<=\\d) ?(bn|tn|trn|mn|mln|億|萬)(?!\\p{L})\\.?");
    private static final Pattern SPACED_THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(?: \\d{3})+(?:\\.\\d+)?(?: ?\\p{L}+)?");

    private final Numeral numeral;
    private final @Nullable Unit unit;

    private NumberReader(Numeral numeral, @Nullable Unit unit) {
        this.numeral = numeral;
        this.unit = unit;
    }

    Numeral numeral() {
        return numeral;
    }

    /** Returns the unit that was typed with the number. */
    @Nullable
    Unit unit() {
        return unit;
    }

    static NumberReader read(String typed) {
        String text = InputNormalizer.plain(typed);
        Matcher below = BELOW_ZERO.matcher(text);
        String sign = below.lookingAt() ? "-" : "";
        String rest = sign.isEmpty() ? text : text.substring(below.end());
        List<NumberReader> found = new ArrayList<>();
        add(found, sign + rest, null);
        UnitVocabulary.all()
                .forEach(spelling ->
                        spelling.number(rest).ifPresent(number -> add(found, sign + number, spelling.unit())));
        return found.stream().findFirst().orElseThrow(() -> UnreadableInput.of("unreadable.number", typed, EXAMPLES));
    }

    private static void add(List<NumberReader> found, String number, @Nullable Unit unit) {
        try {
            found.add(new NumberReader(Numeral.parse(spelled(number.strip())), unit));
        } catch (IllegalArgumentException none) {
            // the number may have another unit
        }
    }

    private static String spelled(String number) {
        String full = ABBREVIATION.matcher(number).replaceAll(found -> " " + SHORT.get(found.group(1)));
        String joined = THOUSANDS.matcher(full).matches()
                ? SPACED_THOUSANDS.matcher(full).replaceAll("")
                : full;
        return NumberWord.value(joined).map(String::valueOf).orElse(joined);
    }
}
