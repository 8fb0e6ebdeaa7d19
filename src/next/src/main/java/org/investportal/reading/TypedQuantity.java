package org.investportal.reading;

import java.math.BigDecimal;
import java.util.Optional;
import org.investportal.value.Language;
import org.investportal.value.Numeral;
import org.investportal.value.Qualifier;
import org.investportal.value.Quantity;
import org.investportal.value.Unit;
import org.jspecify.annotations.Nullable;

/** Reads a quantity as people type it, with its unit and its precision: {@code about 159.2 billion yuan}, {@code 1592亿元}, {@code 3 to 5 %}. */
public final class TypedQuantity {

    private static final String MOST_DIGITS = "28";
    private static final String MOST_DECIMALS = "10";

    /** The output of the world is below this in any currency. */
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);

    /** Of units that are not written with words for large numbers, such as percent and ranks. */
    private static final BigDecimal LARGEST_OF_OTHERS = BigDecimal.TEN.pow(9);

    private final String text;
    private final Language language;

    private TypedQuantity(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    /**
     * Reads one field that holds the number with its unit and precision, or the text that {@link Quantity#format} writes.
     *
     * @param language the language of the names of units in the message of a refusal
     * @throws UnreadableInput if the text is no quantity, or may mean several
     */
    public static Quantity read(String typed, Language language) {
        Optional<Quantity> stored = stored(typed);
        if (stored.isPresent()) {
            new TypedQuantity(typed, language).requirePossible(stored.get());
            return stored.get();
        }
        return read(typed, null, Qualifier.EXACT, language);
    }

    /**
     * Reads a number beside which the unit and the precision are chosen.
     *
     * @param unit the chosen unit; none, if it is typed with the number
     * @param qualifier the chosen precision; {@link Qualifier#EXACT} leaves it to the words typed with the number
     * @throws UnreadableInput if the text is no number, or contradicts the unit or the precision
     */
    public static Quantity read(String typed, @Nullable Unit unit, Qualifier qualifier, Language language) {
        TextReader.requireVisible(typed);
        return LookalikeLetter.read(
                typed, text -> new TypedQuantity(text, language).quantity(unit, qualifier), TypedQuantity::isNumber);
    }

    private static Optional<Quantity> stored(String typed) {
        try {
            return Optional.of(Quantity.parse(typed));
        } catch (IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(String text) {
        String number = QualifierPhrase.find(text).map(QualifierPhrase::number).orElse(text);
        return NumberRange.read(number).isPresent() || NumberReader.find(number).isPresent();
    }

    private Quantity quantity(@Nullable Unit chosen, Qualifier qualifier) {
        Optional<QualifierPhrase> worded = QualifierPhrase.find(text);
        String number = worded.map(QualifierPhrase::number).orElse(text);
        Qualifier meant = qualifier == Qualifier.EXACT
                ? worded.map(QualifierPhrase::qualifier).orElse(qualifier)
                : qualifier;
        Optional<NumberPhrase> phrase = NumberPhraseReader.read(text, chosen);
        if (phrase.isPresent()) {
            if (chosen == null) {
                throw UnreadableInput.of("unreadable.words-without-unit", text);
            }
            return of(Numeral.parse(digits(phrase.get(), chosen, meant)), chosen, meant);
        }
        worded.ifPresent(words -> requireQualifier(words, meant));
        Optional<NumberRange> range = NumberRange.read(number);
        return range.isPresent() ? ofRange(range.get(), chosen, meant) : ofNumber(number, chosen, meant);
    }

    private Quantity ofNumber(String number, @Nullable Unit chosen, Qualifier qualifier) {
        NumberReader read = NumberReader.find(number)
                .orElseThrow(() -> UnreadableInput.of("unreadable.number", text, NumberReader.EXAMPLES));
        return of(read.numeral(), unit(read.unit(), chosen), qualifier);
    }

    private Quantity ofRange(NumberRange range, @Nullable Unit chosen, Qualifier qualifier) {
        if (!qualifier.mayBeOfRange()) {
            throw UnreadableInput.of(
                    "unreadable.range-qualifier",
                    text,
                    Qualifier.EXACT.label(language),
                    Qualifier.ABOUT.label(language));
        }
        Unit unit = unit(range.unit(), chosen);
        if (!Quantity.mayBeRange(unit)) {
            throw UnreadableInput.of("unreadable.range-of-rank", text);
        }
        of(range.lower(), unit, qualifier);
        of(range.upper(), unit, qualifier);
        return Quantity.of(range.format(), unit, qualifier);
    }

    private Unit unit(@Nullable Unit typed, @Nullable Unit chosen) {
        if (typed == null || chosen == null) {
            return Optional.ofNullable(chosen)
                    .or(() -> Optional.ofNullable(typed))
                    .orElseThrow(() -> UnreadableInput.of("unreadable.no-unit", text));
        }
        if (typed != chosen) {
            throw UnreadableInput.of("unreadable.unit", text, typed.label(language), chosen.label(language));
        }
        return chosen;
    }

    private void requireQualifier(QualifierPhrase words, Qualifier qualifier) {
        if (words.qualifier() != qualifier) {
            throw UnreadableInput.of(
                    "unreadable.words-with-qualifier", text, words.qualifier().label(language), words.number());
        }
    }

    /** Returns the digits of a number in words, if the unit and the precision beside it say the same as the words. */
    private String digits(NumberPhrase phrase, Unit unit, Qualifier qualifier) {
        String digits = phrase.digits(unit)
                .orElseThrow(() -> UnreadableInput.of("unreadable.words-in-unit", text, unit.label(language)));
        Qualifier contained = phrase.qualifier();
        if (contained != null && contained != qualifier) {
            throw UnreadableInput.of("unreadable.words-with-qualifier", text, contained.label(language), digits);
        }
        if (qualifier == Qualifier.EXACT && !phrase.isExact(unit)) {
            throw UnreadableInput.of("unreadable.words-with-qualifier", text, Qualifier.ABOUT.label(language), digits);
        }
        return digits;
    }

    private Quantity of(Numeral numeral, Unit unit, Qualifier qualifier) {
        requirePossible(numeral.amount(), unit);
        try {
            return Quantity.of(numeral, unit, qualifier);
        } catch (IllegalArgumentException impossible) {
            throw unit == Unit.PLACE && numeral.amount().signum() == 0
                    ? UnreadableInput.of("unreadable.below-zero", text, unit.label(language))
                    : UnreadableInput.of("unreadable.too-many-digits", text, MOST_DIGITS, MOST_DECIMALS);
        }
    }

    private void requirePossible(Quantity quantity) {
        requirePossible(quantity.amount(), quantity.unit());
        requirePossible(quantity.upper().amount(), quantity.unit());
    }

    private void requirePossible(BigDecimal amount, Unit unit) {
        String name = unit.label(language);
        if (unit.isWhole() && amount.scale() > 0) {
            throw UnreadableInput.of("unreadable.not-whole", text, name);
        }
        if (amount.signum() < 0 && unit.isNeverNegative()) {
            throw UnreadableInput.of("unreadable.below-zero", text, name);
        }
        if (amount.abs().compareTo(unit.isLarge() ? LARGEST : LARGEST_OF_OTHERS) > 0) {
            throw UnreadableInput.of("unreadable.too-large", text, name);
        }
    }
}
