package org.investportal.wording;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.investportal.value.Coded;
import org.investportal.value.Language;
import org.jspecify.annotations.Nullable;

/** The words for large numbers with their powers of ten. English groups by thousands, Chinese by ten thousands. */
enum LargeNumberWord implements Coded {
    TRILLION(Language.EN, 12),
    BILLION(Language.EN, 9),
    MILLION(Language.EN, 6),
    WAN_YI(Language.ZH, 12),
    YI(Language.ZH, 8),
    WAN(Language.ZH, 4);

    private static final BigDecimal TEN_TRILLION = new BigDecimal("1e13");

    private final Language language;
    private final int power;

    LargeNumberWord(Language language, int power) {
        this.language = language;
        this.power = power;
    }

    int power() {
        return power;
    }

    /** Returns the largest word of the language that is not larger than the amount, if there is one. */
    static @Nullable LargeNumberWord of(BigDecimal amount, Language language) {
        return below(amount, language, Integer.MAX_VALUE);
    }

    /** Returns the word for one end of a range: amounts below ten trillion are easier to read as thousands of billions, beside billions. */
    static @Nullable LargeNumberWord ofRange(BigDecimal amount, Language language) {
        LargeNumberWord largest = of(amount, language);
        return largest != null && largest.power == TRILLION.power && amount.compareTo(TEN_TRILLION) < 0
                ? below(amount, language, TRILLION.power)
                : largest;
    }

    /** Returns the word that a number was written with, if the language has a word for its power of ten. */
    static Optional<LargeNumberWord> written(int power, Language language) {
        return Arrays.stream(values())
                .filter(large -> large.language == language && large.power == power)
                .findFirst();
    }

    private static @Nullable LargeNumberWord below(BigDecimal amount, Language language, int power) {
        for (LargeNumberWord large : values()) {
            if (large.language == language
                    && large.power < power
                    && amount.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(large.power)) >= 0) {
                return large;
            }
        }
        return null;
    }
}
