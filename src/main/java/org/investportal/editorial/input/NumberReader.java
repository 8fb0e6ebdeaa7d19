package org.investportal.editorial.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.NumberWord;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;

/** Parses numbers as people write them, with an optional unit before or after the number. */
final class NumberReader {

    static final String EXAMPLES = "1,662, 159.2 billion, 20 billion 420 million, 1592亿";

    private static final Map<Unit, List<Pattern>> UNITS = new TreeMap<>(Map.of(
            Unit.CNY,
            List.of(
                    before("rmb|cny|¥|人民币"),
                    Pattern.compile("(?:rmb|cny|¥|人民币)(.+?)(?:yuan|元)"),
                    behind("(?:yuan )?renminbi|yuan|rmb|cny|¥|元(?:人民币)?|人民币")),
            Unit.PERCENT,
            List.of(behind("%|per ?cent")),
            Unit.PERCENTAGE_POINTS,
            List.of(behind("percentage points?|pp|个?百分点")),
            Unit.SQUARE_METRES,
            List.of(behind("m2|m\\^2|sq\\.? ?m\\.?|square met(?:re|er)s?|平方米")),
            Unit.NANOMETRES,
            List.of(behind("nm|nanomet(?:re|er)s?|纳米")),
            Unit.TIMES,
            List.of(behind("times|x|×|倍")),
            Unit.PLACE,
            List.of(before("place|no\\.|第"), behind("(?<=\\d)(?:st|nd|rd|th)(?: place)?|位|名")),
            Unit.COUNT,
            List.of(behind("个|家"))));

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
        List<NumberReader> found = new ArrayList<>();
        add(found, text, null);
        UNITS.forEach((unit, forms) -> forms.forEach(form -> {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                add(found, matcher.group(1), unit);
            }
        }));
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

    private static Pattern before(String words) {
        return Pattern.compile("(?:" + words + ")(.+)");
    }

    private static Pattern behind(String words) {
        return Pattern.compile("(.+?)(?:" + words + ")");
    }
}
