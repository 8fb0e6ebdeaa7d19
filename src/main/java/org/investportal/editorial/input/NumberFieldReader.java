package org.investportal.editorial.input;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
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

    private final QuantityWording quantities;
    private final MessageWording words;

    public NumberFieldReader(QuantityWording quantities, MessageWording words) {
        this.quantities = quantities;
        this.words = words;
    }

    FieldReading read(String text, Map<String, String> typed, Language language) {
        NumberReader read = NumberReader.read(text);
        Optional<Unit> unit = code(Unit.class, typed.get("unit"));
        Unit beside = read.unit();
        if (unit.isEmpty()) {
            return FieldReading.of(read.numeral().format());
        }
        if (beside != null && beside != unit.get()) {
            throw UnreadableInput.of(
                    "unreadable.unit",
                    text,
                    words.of(language, "unit-name", beside),
                    words.of(language, "unit-name", unit.get()));
        }
        Qualifier qualifier = code(Qualifier.class, typed.get("qualifier")).orElse(Qualifier.EXACT);
        Quantity quantity = quantity(text, read.numeral(), unit.get(), qualifier, language);
        return FieldReading.of(read.numeral().format(), inWords(quantity, language));
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
