package org.investportal.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.investportal.value.Numeral;
import org.investportal.value.Unit;

/** Reads what a source prints for a number with the readers of typed numbers: half, two thirds, doubled, 三成, 第四, more than 100, 3 to 5 %. */
public final class PrintedWordsReader {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private PrintedWordsReader() {}

    /** Returns the number that the words mean in the unit, or both ends of a range; empty if the words are no number in that unit. */
    public static List<Numeral> numbers(String printed, Unit unit) {
        try {
            return NumberPhraseReader.read(printed, unit)
                    .map(phrase ->
                            phrase.digits(unit).map(Numeral::parse).stream().toList())
                    .orElseGet(() -> inDigits(QualifierPhrase.find(printed)
                            .map(QualifierPhrase::number)
                            .orElse(printed)));
        } catch (UnreadableInput refused) {
            return List.of();
        }
    }

    /** Returns the number as it is typed, with the word for its power of ten and without its unit; all that is typed if that is not one number in digits. */
    public static String withoutUnit(String typed) {
        String words = SPACES.matcher(typed).replaceAll(" ").strip();
        if (Numeral.printed(words).isPresent()) {
            return words;
        }
        String lower = words.toLowerCase(Locale.ROOT);
        return UnitVocabulary.all().stream()
                .filter(unit -> unit.number(lower).flatMap(Numeral::printed).isPresent())
                .findFirst()
                .map(unit -> words.substring(
                                unit.before().length(),
                                words.length() - unit.after().length())
                        .strip())
                .orElse(words);
    }

    private static List<Numeral> inDigits(String number) {
        return NumberRange.read(number)
                .map(range -> List.of(range.lower(), range.upper()))
                .orElseGet(() -> one(number).stream().toList());
    }

    /** Returns one number; a word of size alone, as in "a trillion yuan", is one of it. */
    private static Optional<Numeral> one(String number) {
        return NumberReader.numeral(number)
                .or(() -> Numeral.printed(number.replaceFirst("^第", "")))
                .or(() -> Numeral.printed("1 " + number));
    }
}
