package org.investportal.editorial.input;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Unit;
import org.investportal.wording.MessageWording;
import org.investportal.wording.QuantityWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the number of a figure together with the unit and the qualifier beside it. */
@Component
public class NumberFieldReader {

    private static final String MOST_DIGITS = "28";
    private static final String MOST_DECIMALS = "10";

    /** The output of the world is below this in any currency. */
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);

    /** Of units that are not written with words for large numbers, such as percent and ranks. */
    private static final BigDecimal LARGEST_OF_OTHERS = BigDecimal.TEN.pow(9);

    private final QuantityWording quantities;
    private final MessageWording words;

    public NumberFieldReader(QuantityWording quantities, MessageWording words) {
        this.quantities = quantities;
        this.words = words;
    }

    FieldReading read(String text, Map<String, String> typed, Language language) {
        Optional<Unit> unit = code(Unit.class, typed.get("unit"));
        Qualifier qualifier = code(Qualifier.class, typed.get("qualifier")).orElse(Qualifier.EXACT);
        Optional<NumberPhrase> phrase = NumberPhraseReader.read(text, unit.orElse(null));
        if (phrase.isPresent()) {
            Unit chosen = unit.orElseThrow(() -> UnreadableInput.of("unreadable.words-without-unit", text));
            String digits = digits(phrase.get(), text, chosen, qualifier, language);
            return reading(text, Numeral.parse(digits), chosen, qualifier, language);
        }
        return inDigits(text, unit.orElse(null), qualifier, language);
    }

    private FieldReading inDigits(String text, @Nullable Unit unit, Qualifier qualifier, Language language) {
        Optional<QualifierPhrase> worded = QualifierPhrase.find(text);
        String bare = worded.map(QualifierPhrase::number).orElse(text);
        worded.ifPresent(words -> requireQualifier(words, text, qualifier, language));
        Optional<NumberRange> range = NumberRange.read(bare);
        if (range.isPresent()) {
            return range(text, range.get(), unit, qualifier, language);
        }
        NumberReader read = NumberReader.find(bare)
                .orElseThrow(() -> UnreadableInput.of("unreadable.number", text, NumberReader.EXAMPLES));
        if (unit == null) {
            return FieldReading.of(read.numeral().format());
        }
        requireUnit(text, read.unit(), unit, language);
        return reading(text, read.numeral(), unit, qualifier, language);
    }

    private void requireQualifier(QualifierPhrase words, String text, Qualifier qualifier, Language language) {
        if (words.qualifier() != qualifier) {
            throw UnreadableInput.of(
                    "unreadable.words-with-qualifier",
                    text,
                    this.words.of(language, "qualifier-name", words.qualifier()),
                    words.number());
        }
    }

    /**
     * Returns the input of a figure, completed by what is typed with its number: the precision, if none or the usual one is chosen, and the unit, if none is.
     */
    public static Map<String, String> completed(Map<String, String> typed) {
        String text = typed.getOrDefault("number", "");
        Map<String, String> completed = new TreeMap<>(typed);
        Optional<QualifierPhrase> worded = QualifierPhrase.find(text);
        Qualifier chosen = code(Qualifier.class, typed.get("qualifier")).orElse(Qualifier.EXACT);
        if (chosen == Qualifier.EXACT) {
            worded.ifPresent(
                    words -> completed.put("qualifier", words.qualifier().code()));
        }
        if (typed.getOrDefault("unit", "").isBlank()) {
            unitIn(worded.map(QualifierPhrase::number).orElse(text))
                    .ifPresent(unit -> completed.put("unit", unit.code()));
        }
        return completed;
    }

    private static Optional<Unit> unitIn(String number) {
        try {
            return NumberRange.read(number)
                    .map(range -> Optional.ofNullable(range.unit()))
                    .orElseGet(() -> NumberReader.find(number).map(NumberReader::unit));
        } catch (UnreadableInput refused) {
            return Optional.empty();
        }
    }

    private void requireUnit(String text, @Nullable Unit beside, Unit unit, Language language) {
        if (beside != null && beside != unit) {
            throw UnreadableInput.of(
                    "unreadable.unit",
                    text,
                    words.of(language, "unit-name", beside),
                    words.of(language, "unit-name", unit));
        }
    }

    private FieldReading reading(String text, Numeral numeral, Unit unit, Qualifier qualifier, Language language) {
        Quantity quantity = quantity(text, numeral, unit, qualifier, language);
        return FieldReading.of(numeral.format(), inWords(quantity, language));
    }

    private FieldReading range(
            String text, NumberRange range, @Nullable Unit unit, Qualifier qualifier, Language language) {
        if (!qualifier.mayBeOfRange()) {
            throw UnreadableInput.of(
                    "unreadable.range-qualifier",
                    text,
                    words.of(language, "qualifier-name", Qualifier.EXACT),
                    words.of(language, "qualifier-name", Qualifier.ABOUT));
        }
        if (unit == null) {
            return FieldReading.of(range.format());
        }
        requireUnit(text, range.unit(), unit, language);
        if (!Quantity.mayBeRange(unit)) {
            throw UnreadableInput.of("unreadable.range-of-rank", text);
        }
        quantity(text, range.lower(), unit, qualifier, language);
        quantity(text, range.upper(), unit, qualifier, language);
        return FieldReading.of(range.format(), inWords(Quantity.of(range.format(), unit, qualifier), language));
    }

    /** Returns the digits of a number in words, if the unit and the qualifier beside it say the same as the words. */
    private String digits(NumberPhrase phrase, String text, Unit unit, Qualifier qualifier, Language language) {
        String digits = phrase.digits(unit)
                .orElseThrow(() ->
                        UnreadableInput.of("unreadable.words-in-unit", text, words.of(language, "unit-name", unit)));
        Qualifier contained = phrase.qualifier();
        if (contained != null && contained != qualifier) {
            throw UnreadableInput.of(
                    "unreadable.words-with-qualifier", text, words.of(language, "qualifier-name", contained), digits);
        }
        if (qualifier == Qualifier.EXACT && !phrase.isExact(unit)) {
            throw UnreadableInput.of(
                    "unreadable.words-with-qualifier",
                    text,
                    words.of(language, "qualifier-name", Qualifier.ABOUT),
                    digits);
        }
        return digits;
    }

    private Quantity quantity(String text, Numeral numeral, Unit unit, Qualifier qualifier, Language language) {
        BigDecimal amount = numeral.amount();
        String name = words.of(language, "unit-name", unit);
        if (unit.isWhole() && amount.scale() > 0) {
            throw UnreadableInput.of("unreadable.not-whole", text, name);
        }
        if (amount.signum() < 0 && unit.isNeverNegative()) {
            throw UnreadableInput.of("unreadable.below-zero", text, name);
        }
        if (amount.abs().compareTo(unit.isLarge() ? LARGEST : LARGEST_OF_OTHERS) > 0) {
            throw UnreadableInput.of("unreadable.too-large", text, name);
        }
        try {
            return Quantity.of(numeral, unit, qualifier);
        } catch (IllegalArgumentException impossible) {
            throw unit == Unit.PLACE && amount.signum() == 0
                    ? UnreadableInput.of("unreadable.below-zero", text, name)
                    : UnreadableInput.of("unreadable.too-many-digits", text, MOST_DIGITS, MOST_DECIMALS);
        }
    }

    private String inWords(Quantity quantity, Language language) {
        String said = quantities.of(quantity, null, language);
        String exact = quantities.exact(quantity, language);
        return said.contains(exact) ? said : words.of(language, "understood.number", said, exact);
    }

    private static <E extends Enum<E> & Coded> Optional<E> code(Class<E> type, @Nullable String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(Coded.parse(type, text.strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
