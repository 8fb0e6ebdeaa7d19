package org.investportal.editorial.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.value.NumberWord;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;

/** Parses numbers as people write them, with an optional unit before or after the number. */
public final class NumberReader {

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

    private static final Pattern STARTS_BEHIND = Pattern.compile("\\Q(.+?)\\E.*");
    private static final String ONE = "1";
    private static final int LONGEST_BEFORE = 12;
    private static final int LONGEST_BEHIND = 40;

    private final Numeral numeral;
    private final @Nullable Unit unit;

    /**
     * A unit that is printed beside a number.
     *
     * @param length the characters behind the number up to the end of the unit; 0 if the unit is printed before the number
     */
    public record PrintedUnit(Unit unit, int length) {}

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

    /** Returns the number, or nothing if the text is not one. */
    public static Optional<Numeral> numeral(String printed) {
        try {
            return Optional.of(read(printed).numeral());
        } catch (UnreadableInput none) {
            return Optional.empty();
        }
    }

    /** Returns the unit that is printed beside a number in a sentence in plain lower case. */
    public static Optional<PrintedUnit> unitBeside(String before, String behind) {
        String tail = ONE + behind.substring(0, Math.min(LONGEST_BEHIND, behind.length()));
        String head = before.substring(Math.max(0, before.length() - LONGEST_BEFORE)) + ONE;
        return unitBehind(tail).or(() -> unitBefore(head));
    }

    private static Optional<PrintedUnit> unitBehind(String tail) {
        return forms(true)
                .flatMap(form -> {
                    Matcher matcher = form.getValue().matcher(tail);
                    return matcher.lookingAt()
                                    && matcher.group(1).strip().equals(ONE)
                                    && isBetweenWords(tail, matcher.end())
                            ? Stream.of(new PrintedUnit(form.getKey(), matcher.end() - ONE.length()))
                            : Stream.of();
                })
                .max(Comparator.comparingInt(PrintedUnit::length));
    }

    private static Optional<PrintedUnit> unitBefore(String head) {
        return forms(false)
                .filter(form -> IntStream.range(0, head.length() - 1).anyMatch(start -> {
                    Matcher matcher = form.getValue().matcher(head).region(start, head.length());
                    return isBetweenWords(head, start)
                            && matcher.matches()
                            && matcher.group(1).strip().equals(ONE);
                }))
                .map(form -> new PrintedUnit(form.getKey(), 0))
                .findFirst();
    }

    private static Stream<Map.Entry<Unit, Pattern>> forms(boolean behind) {
        return UNITS.entrySet().stream()
                .flatMap(unit -> unit.getValue().stream()
                        .filter(form -> STARTS_BEHIND.matcher(form.pattern()).matches() == behind)
                        .map(form -> Map.entry(unit.getKey(), form)));
    }

    private static boolean isBetweenWords(String text, int at) {
        return at == 0 || at == text.length() || !isLatin(text.charAt(at - 1)) || !isLatin(text.charAt(at));
    }

    private static boolean isLatin(char character) {
        return Character.isLetter(character) && !Character.isIdeographic(character);
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
