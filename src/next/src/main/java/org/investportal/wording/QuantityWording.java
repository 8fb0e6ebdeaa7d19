package org.investportal.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.value.Interval;
import org.investportal.value.Language;
import org.investportal.value.Qualifier;
import org.investportal.value.Quantity;
import org.investportal.value.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Formats quantities for people: {@code more than 100 billion yuan}, {@code US$1.2 billion}, {@code 8.5431 million m²}, {@code 4th}, {@code 3 to 5%}. */
@Component
public class QuantityWording {

    private static final MathContext NEAREST = new MathContext(5, RoundingMode.HALF_EVEN);
    private static final MathContext DOWN = new MathContext(5, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(5, RoundingMode.CEILING);
    private static final Pattern POWER_OF_TEN = Pattern.compile("^10{0,3}(?=[万亿])");
    private static final List<String> POWERS_OF_TEN = List.of("", "十", "百", "千");
    private static final String GROUPED = "#,##0";

    /** What is measured needs a preposition in English: 5 tonnes of cargo. */
    private static final Set<Unit.Dimension> AMOUNTS_OF_SOMETHING = Set.of(
            Unit.Dimension.AREA,
            Unit.Dimension.LENGTH,
            Unit.Dimension.MASS,
            Unit.Dimension.ENERGY,
            Unit.Dimension.POWER,
            Unit.Dimension.TIME);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final MessageWording words;

    QuantityWording(MessageWording words) {
        this.words = words;
    }

    /** Formats a quantity with its qualifier, and with the noun of the counted things if there is one. A rounded number is "about" that number. */
    public String of(Quantity quantity, @Nullable String counted, Language language) {
        if (language == Language.ZH && isBesideTheNumber(quantity)) {
            String number = words.of(language, "qualifier", quantity.qualifier(), number(quantity, language));
            String counting = isDensity(quantity) ? withNoun(number, counted, quantity.unit(), language) : number;
            return withUnit(counting, quantity.unit(), language);
        }
        String bare = counted == null ? bare(quantity, language) : beforeNoun(quantity, counted, language);
        String amount =
                quantity.qualifier() == Qualifier.ORDER_OF && language == Language.ZH ? orderOfMagnitude(bare) : bare;
        String value = isDensity(quantity) ? amount : withNoun(amount, counted, quantity.unit(), language);
        return isRounded(quantity, language)
                ? approximately(quantity.qualifier(), value, language)
                : words.of(language, "qualifier", quantity.qualifier(), value);
    }

    /** Returns a value that was rounded after its source stated it, with the qualifier of the source: more than about 1.235 trillion yuan. */
    String approximately(Qualifier qualifier, String value, Language language) {
        String about = words.of(language, "qualifier", Qualifier.ABOUT, value);
        return switch (qualifier) {
            case EXACT, ABOUT, ALMOST -> about;
            case MORE_THAN, AT_LEAST, AT_MOST, ORDER_OF -> words.of(language, "qualifier", qualifier, about);
        };
    }

    private String withNoun(String amount, @Nullable String counted, Unit unit, Language language) {
        if (counted == null) {
            return amount;
        }
        String form = AMOUNTS_OF_SOMETHING.contains(unit.dimension()) ? "quantity.of" : "quantity.counted";
        return words.of(language, form, amount, noun(counted, language));
    }

    /** Returns whether the noun is before the unit: 6.1 hospital beds per thousand inhabitants. */
    private static boolean isDensity(Quantity quantity) {
        return quantity.unit().dimension() == Unit.Dimension.DENSITY;
    }

    /** Writes the power of ten before a Chinese word for a large number as a word: 百亿元 for 100亿元. */
    private static String orderOfMagnitude(String bare) {
        Matcher power = POWER_OF_TEN.matcher(bare);
        return power.find() ? POWERS_OF_TEN.get(power.group().length() - 1) + bare.substring(power.end()) : bare;
    }

    /** Returns the number without a word for people, since the noun names them; a density with its noun. */
    private String beforeNoun(Quantity quantity, String counted, Language language) {
        if (isDensity(quantity)) {
            String counting = withNoun(number(quantity, language), counted, quantity.unit(), language);
            return withUnit(counting, quantity.unit(), language);
        }
        return quantity.unit().isCounted() ? number(quantity, language) : bare(quantity, language);
    }

    /** Returns whether the qualifier is after the first words of the unit in Chinese: 人均约4.5万元. */
    private static boolean isBesideTheNumber(Quantity quantity) {
        return quantity.unit().dimension().isPerItem() && quantity.qualifier() != Qualifier.ORDER_OF;
    }

    /** Returns the noun; one that is not translated is set apart from the Chinese number by a space. */
    private static String noun(String counted, Language language) {
        return language == Language.ZH && !UntranslatedMark.isChinese(counted) ? " " + counted : counted;
    }

    /** Formats a quantity with every stated digit, grouped by thousands in both languages, without the qualifier. A rounded count keeps its word: 8.46 million is not 8,460,000. */
    public String exact(Quantity quantity, Language language) {
        boolean roundedCount = quantity.unit().isCounted() && quantity.multiplier() > 0 && !quantity.isExact();
        if (roundedCount && !isRounded(quantity, language)) {
            return bare(quantity, language);
        }
        return unitAtEachEnd(quantity, language)
                ? ends(quantity, language, end -> exact(end, language))
                : inUnit(ends(quantity, language, end -> digits(stated(end), GROUPED, language)), quantity, language);
    }

    /** Words both ends of a range, or the one number. */
    private String ends(Quantity quantity, Language language, Function<Quantity, String> wording) {
        return quantity.isRange()
                ? words.of(language, "range", wording.apply(quantity.lower()), wording.apply(quantity.upper()))
                : wording.apply(quantity);
    }

    /** Returns whether both ends of a range have their unit: in Chinese each percentage has its sign (GB/T 15835), and a sign is before the currency. */
    private static boolean unitAtEachEnd(Quantity quantity, Language language) {
        boolean sign = quantity.unit() == Unit.PERCENT || quantity.unit() == Unit.PER_MILLE;
        boolean signed =
                quantity.amount().signum() < 0 && quantity.unit().currency().isPresent();
        return quantity.isRange() && (signed || (sign && language == Language.ZH));
    }

    /** Returns how typed input was understood: the value, and all its digits if they are not shown by it. */
    public String understood(Quantity quantity, Language language) {
        String said = of(quantity, null, language);
        String exact = exact(quantity, language);
        return said.contains(exact) ? said : words.of(language, "understood.number", said, exact);
    }

    /** Tells whether {@link #of} shows fewer digits than were stated. */
    public boolean isRounded(Quantity quantity, Language language) {
        return isOneRounded(quantity.lower(), language) || isOneRounded(quantity.upper(), language);
    }

    private static boolean isOneRounded(Quantity quantity, Language language) {
        @Nullable ShortenedNumber shown = ShortenedNumber.of(quantity, language);
        return shown != null && shown.amount().compareTo(quantity.amount()) != 0;
    }

    /** Formats both bounds: {@code above 6 times}, {@code 159.15 billion yuan to 159.25 billion yuan}. */
    public String interval(Interval interval, Unit unit, Language language) {
        String low = interval.low() == null ? null : bound(interval.low(), unit, language);
        String high = interval.high() == null ? null : bound(interval.high(), unit, language);
        if (low != null && high != null) {
            return low.equals(high)
                    ? words.of(language, "interval.point", low)
                    : words.of(language, "interval.between", low, high);
        }
        if (low != null) {
            return words.of(language, interval.lowOpen() ? "interval.above" : "interval.from", low);
        }
        return high == null
                ? words.of(language, "interval.any")
                : words.of(language, interval.highOpen() ? "interval.below" : "interval.up-to", high);
    }

    /** Formats a calculated range, in five digits rounded outward and with the unit once: {@code 1,253.8 to 1,259.5 billion yuan}. */
    public String range(Interval interval, Unit unit, Language language) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        if (low == null || high == null) {
            Interval rounded = new Interval(
                    low == null ? null : plain(low.round(DOWN)),
                    interval.lowOpen(),
                    high == null ? null : plain(high.round(UP)),
                    interval.highOpen());
            return interval(rounded, unit, language);
        }
        if (low.compareTo(high) == 0) {
            BigDecimal nearest = plain(low.round(NEAREST));
            String point = bound(nearest, unit, language);
            return nearest.compareTo(low) == 0 ? point : approximately(Qualifier.EXACT, point, language);
        }
        LargeNumberWord large = LargeNumberWord.ofRange(high, language);
        int power = large == null ? 0 : large.power();
        String from = digits(plain(low.round(DOWN).scaleByPowerOfTen(-power)), language);
        String to = digits(plain(high.round(UP).scaleByPowerOfTen(-power)), language);
        if (unit == Unit.PERCENT && language == Language.ZH) { // GB/T 15835: each number has its sign
            return words.of(language, "range", withUnit(from, unit, language), withUnit(to, unit, language));
        }
        String both = words.of(language, "range", from, to);
        return withUnit(large == null ? both : words.of(language, "scale", large, both), unit, language);
    }

    /** Formats a bare number. */
    public String number(BigDecimal number, Language language) {
        return digits(plain(number), language);
    }

    private String bound(BigDecimal amount, Unit unit, Language language) {
        LargeNumberWord large = LargeNumberWord.of(amount, language);
        String number = large == null
                ? digits(amount, language)
                : scaled(plain(amount.scaleByPowerOfTen(-large.power())), large, language);
        return withUnit(number, unit, language);
    }

    private String bare(Quantity quantity, Language language) {
        return unitAtEachEnd(quantity, language)
                ? ends(quantity, language, end -> bare(end, language))
                : inUnit(number(quantity, language), quantity, language);
    }

    /** Words the number. In English the ends of a range share a word for a large number; in Chinese each has its own (GB/T 15835). */
    private String number(Quantity quantity, Language language) {
        @Nullable ShortenedNumber lower = ShortenedNumber.of(quantity.lower(), language);
        @Nullable ShortenedNumber upper = ShortenedNumber.of(quantity.upper(), language);
        if (quantity.isRange()
                && language == Language.EN
                && lower != null
                && upper != null
                && lower.large() == upper.large()) {
            String both =
                    words.of(language, "range", digits(lower.number(), language), digits(upper.number(), language));
            return words.of(language, "scale", lower.large(), both);
        }
        return ends(quantity, language, end -> oneNumber(end, language));
    }

    private String oneNumber(Quantity quantity, Language language) {
        @Nullable ShortenedNumber shown = ShortenedNumber.of(quantity, language);
        return shown == null ? digits(stated(quantity), language) : scaled(shown.number(), shown.large(), language);
    }

    /** Returns the stated number, with the trailing zeros that were written; a number written with a word for a large number loses them. */
    private static BigDecimal stated(Quantity quantity) {
        return quantity.multiplier() == 0 ? new BigDecimal(quantity.digits()) : quantity.amount();
    }

    private String scaled(BigDecimal number, LargeNumberWord large, Language language) {
        return words.of(language, "scale", large, digits(number, language));
    }

    /** Returns a number with the unit; the sign of money is before the currency: -US$3.2 billion. */
    private String withUnit(String number, Unit unit, Language language) {
        if (unit == Unit.PLACE) {
            return number;
        }
        boolean signIsFirst =
                unit.isMoney() || (language == Language.EN && unit.currency().isPresent());
        boolean before = signIsFirst && number.startsWith("-");
        String digits = before ? number.substring(1) : number;
        String type = number.equals("1") || number.equals("-1") ? "unit-of-one" : "unit";
        return (before ? "-" : "") + words.of(language, type, unit, digits, digits(unit.base(), language));
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String inUnit(String number, Quantity quantity, Language language) {
        return quantity.unit() == Unit.PLACE
                ? words.of(language, "ordinal." + ordinal(quantity.amount()), number)
                : withUnit(number, quantity.unit(), language);
    }

    /** Returns the plural category of an English ordinal, by the rules of the Unicode CLDR. */
    private static String ordinal(BigDecimal place) {
        int tens = place.remainder(HUNDRED).intValueExact();
        return switch (tens >= 11 && tens <= 13 ? 0 : tens % 10) {
            case 1 -> "one";
            case 2 -> "two";
            case 3 -> "few";
            default -> "other";
        };
    }

    /** Formats digits; Chinese text has no separator between thousands. */
    private static String digits(BigDecimal number, Language language) {
        return digits(number, language == Language.ZH ? "0" : GROUPED, language);
    }

    private static String digits(BigDecimal number, String pattern, Language language) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language.locale()));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
