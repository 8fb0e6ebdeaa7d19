package org.investportal.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.investportal.value.Language;
import org.investportal.value.Quantity;
import org.investportal.value.Unit;
import org.jspecify.annotations.Nullable;

/** The digits before a word for a large number, and the word. */
record ShortenedNumber(BigDecimal number, LargeNumberWord large) {

    BigDecimal amount() {
        return number.scaleByPowerOfTen(large.power());
    }

    /**
     * Returns the digits and the word to show; null for a number that is shown in full. A number written with the word that the language uses for its amount stays as written. Otherwise Chinese shows
     * all digits; English rounds amounts that were written in full, and keeps the word that a number was written with if it would have to round.
     */
    static @Nullable ShortenedNumber of(Quantity quantity, Language language) {
        LargeNumberWord large = isWrittenOut(quantity) ? null : LargeNumberWord.of(quantity.amount(), language);
        if (large == null) {
            return null;
        }
        if (quantity.multiplier() == large.power()) {
            return new ShortenedNumber(new BigDecimal(quantity.digits()), large);
        }
        if (language == Language.ZH) {
            return new ShortenedNumber(
                    QuantityWording.plain(quantity.amount().scaleByPowerOfTen(-large.power())), large);
        }
        ShortenedNumber shortened = new ShortenedNumber(shortened(quantity, large), large);
        return shortened.amount().compareTo(quantity.amount()) == 0
                ? shortened
                : LargeNumberWord.written(quantity.multiplier(), language)
                        .map(written ->
                                new ShortenedNumber(QuantityWording.plain(new BigDecimal(quantity.digits())), written))
                        .orElse(shortened);
    }

    /** Returns whether a number stays as written in full: a count, because 8.46 million is less exact than 8,460,000, and an amount that is rarely large. */
    static boolean isWrittenOut(Quantity quantity) {
        Unit unit = quantity.unit();
        return unit == Unit.PLACE || (quantity.multiplier() == 0 && (unit.isWhole() || !unit.isLarge()));
    }

    /** Rounds the digits before a word for a large number: money to three decimals, other amounts to four, so that 744.55 ten thousands stay exact. */
    private static BigDecimal shortened(Quantity quantity, LargeNumberWord large) {
        int decimals = quantity.unit().isMoney() ? 3 : 4;
        BigDecimal scaled = quantity.amount().scaleByPowerOfTen(-large.power());
        return QuantityWording.plain(scaled.setScale(decimals, RoundingMode.HALF_UP));
    }
}
