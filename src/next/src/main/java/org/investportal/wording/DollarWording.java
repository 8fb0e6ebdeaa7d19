package org.investportal.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.investportal.value.Language;
import org.investportal.value.Quantity;
import org.investportal.value.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Formats amounts in yuan as approximate US dollars, {@code about US$7.7 billion}, if the settings have a rate. They are no figures. */
@Component
public class DollarWording {

    /** More digits would look exact. */
    private static final int MOST_DIGITS = 2;

    /** The check of values in another unit has the same tolerance for a rate of another time. */
    private static final BigDecimal OTHER_TIME = BigDecimal.valueOf(2);

    private final MessageWording words;
    private final QuantityWording quantities;
    private final PeriodWording periods;
    private final DollarSettings settings;

    DollarWording(MessageWording words, QuantityWording quantities, PeriodWording periods, DollarSettings settings) {
        this.words = words;
        this.quantities = quantities;
        this.periods = periods;
        this.settings = settings;
    }

    /** Returns the amount in US dollars with at most as many digits as were written; null without a rate and for other units, also other currencies. */
    public @Nullable String of(Quantity quantity, Language language) {
        BigDecimal rate = settings.rate();
        if (rate == null || quantity.unit() != Unit.CNY || quantity.amount().signum() == 0) {
            return null;
        }
        String lower = amount(quantity.lower(), rate, language);
        String amount = quantity.isRange()
                ? words.of(language, "range", lower, amount(quantity.upper(), rate, language))
                : lower;
        return quantities.approximately(quantity.qualifier(), amount, language);
    }

    /** Returns whether an amount in US dollars is no less than half and no more than twice what the rate gives; never without a rate. */
    public boolean isNear(Quantity yuan, Quantity printed) {
        BigDecimal rate = settings.rate();
        if (rate == null
                || yuan.unit() != Unit.CNY
                || yuan.amount().signum() != printed.amount().signum()) {
            return false;
        }
        BigDecimal stated = yuan.amount().abs();
        BigDecimal converted = printed.amount().abs().multiply(rate);
        return converted.compareTo(stated.multiply(OTHER_TIME)) <= 0
                && stated.compareTo(converted.multiply(OTHER_TIME)) <= 0;
    }

    private String amount(Quantity quantity, BigDecimal rate, Language language) {
        int digits = Math.min(MOST_DIGITS, new BigDecimal(quantity.digits()).precision());
        BigDecimal dollars = quantity.amount().divide(rate, new MathContext(digits, RoundingMode.HALF_UP));
        LargeNumberWord large = LargeNumberWord.of(dollars, language);
        return large == null
                ? words.of(language, "dollars", quantities.number(dollars, language))
                : words.of(
                        language,
                        "dollars.scaled",
                        words.of(
                                language,
                                "scale",
                                large,
                                quantities.number(dollars.scaleByPowerOfTen(-large.power()), language)));
    }

    /**
     * Returns the sentence on the currency of a page.
     *
     * @param dollars whether amounts are shown in US dollars as well, whose rate is stated then
     */
    public CurrencyNote note(boolean dollars, Language language) {
        BigDecimal rate = settings.rate();
        LocalDate date = settings.date();
        String source = settings.source();
        if (!dollars || rate == null || date == null || source == null) {
            return new CurrencyNote(words.of(language, "currency.note"), null, null);
        }
        String text = words.of(language, "currency.note.dollars", rate.toPlainString(), periods.day(date, language));
        return source.matches("https?://\\S+")
                ? new CurrencyNote(text, marked(source.replaceFirst("https?://([^/?#]*).*", "$1"), language), source)
                : new CurrencyNote(text, marked(source, language), null);
    }

    /** Marks words that are not in the language of the page. */
    private static String marked(String source, Language language) {
        boolean latin = source.codePoints().noneMatch(Character::isIdeographic);
        return latin == (language == Language.EN) ? source : UntranslatedMark.mark(source);
    }
}
