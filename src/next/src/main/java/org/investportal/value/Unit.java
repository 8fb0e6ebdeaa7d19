package org.investportal.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The unit of an amount. Amounts are never converted: 14.7 % has the amount 14.7, and 3,400 mu stay mu. A new unit is one constant with its words, see {@code
 * docs/contributing.md}.
 */
public enum Unit implements Coded {
    /** Yuan renminbi. */
    @Label(en = "yuan", zh = "元")
    CNY(Dimension.MONEY, "CNY"),
    /** US dollars. */
    @Label(en = "US dollars", zh = "美元")
    USD(Dimension.MONEY, "USD"),
    /** Euros. */
    @Label(en = "euros", zh = "欧元")
    EUR(Dimension.MONEY, "EUR"),
    /** Japanese yen. */
    @Label(en = "Japanese yen", zh = "日元")
    JPY(Dimension.MONEY, "JPY"),
    /** Hong Kong dollars. */
    @Label(en = "Hong Kong dollars", zh = "港元")
    HKD(Dimension.MONEY, "HKD"),
    /** Pounds sterling. */
    @Label(en = "pounds sterling", zh = "英镑")
    GBP(Dimension.MONEY, "GBP"),
    /** South Korean won. */
    @Label(en = "South Korean won", zh = "韩元")
    KRW(Dimension.MONEY, "KRW"),
    /** Singapore dollars. */
    @Label(en = "Singapore dollars", zh = "新加坡元")
    SGD(Dimension.MONEY, "SGD"),
    /** Yuan for each person. */
    @Label(en = "yuan per person", zh = "元（人均）")
    CNY_PER_PERSON(Dimension.MONEY_PER_ITEM, "CNY"),
    /** US dollars for each person. */
    @Label(en = "US dollars per person", zh = "美元（人均）")
    USD_PER_PERSON(Dimension.MONEY_PER_ITEM, "USD"),
    /** Euros for each person. */
    @Label(en = "euros per person", zh = "欧元（人均）")
    EUR_PER_PERSON(Dimension.MONEY_PER_ITEM, "EUR"),
    /** Yuan for each square metre. */
    @Label(en = "yuan per square metre", zh = "元/平方米")
    CNY_PER_SQUARE_METRE(Dimension.MONEY_PER_ITEM, "CNY"),
    /** Euros for each square metre. */
    @Label(en = "euros per square metre", zh = "欧元/平方米")
    EUR_PER_SQUARE_METRE(Dimension.MONEY_PER_ITEM, "EUR"),
    /** Parts per hundred. */
    @Label(en = "percent", zh = "%")
    PERCENT(Dimension.RATIO, "P1"),
    /** The difference of two percentages. */
    @Label(en = "percentage points", zh = "百分点")
    PERCENTAGE_POINTS(Dimension.RATIO),
    /** Parts per thousand. */
    @Label(en = "parts per thousand", zh = "‰")
    PER_MILLE(Dimension.RATIO, "NX"),
    /** A number for each thousand inhabitants. */
    @Label(en = "units per thousand inhabitants", zh = "每千人数量")
    PER_THOUSAND_PEOPLE(Dimension.DENSITY),
    /** Area of floors or land. */
    @Label(en = "square metres", zh = "平方米")
    SQUARE_METRES(Dimension.AREA, "MTK"),
    /** Land area. */
    @Label(en = "hectares", zh = "公顷")
    HECTARES(Dimension.AREA, "HAR"),
    /** Land area in China: 15 mu are a hectare. */
    @Label(en = "mu", zh = "亩")
    MU(Dimension.AREA),
    /** Land area. */
    @Label(en = "square kilometres", zh = "平方公里")
    SQUARE_KILOMETRES(Dimension.AREA, "KMK"),
    /** A length in semiconductor processes. */
    @Label(en = "nanometres", zh = "纳米")
    NANOMETRES(Dimension.PROCESS_NODE, "C45"),
    /** A length, such as that of a quay. */
    @Label(en = "metres", zh = "米")
    METRES(Dimension.LENGTH, "MTR"),
    /** A length, such as that of a road. */
    @Label(en = "kilometres", zh = "公里")
    KILOMETRES(Dimension.LENGTH, "KMT"),
    /** Metric tonnes. */
    @Label(en = "tonnes", zh = "吨")
    TONNES(Dimension.MASS, "TNE"),
    /** A mass, such as that of a harvest. */
    @Label(en = "kilograms", zh = "公斤")
    KILOGRAMS(Dimension.MASS, "KGM"),
    /** The harvest of land in China. */
    @Label(en = "kilograms per mu", zh = "公斤/亩")
    KILOGRAMS_PER_MU(Dimension.MASS_PER_AREA),
    /** Energy. */
    @Label(en = "kilowatt-hours", zh = "千瓦时")
    KILOWATT_HOURS(Dimension.ENERGY, "KWH"),
    /** Energy. */
    @Label(en = "megawatt-hours", zh = "兆瓦时")
    MEGAWATT_HOURS(Dimension.ENERGY, "MWH"),
    /** Power. */
    @Label(en = "megawatts", zh = "兆瓦")
    MEGAWATTS(Dimension.POWER, "MAW"),
    /** Days of the calendar. */
    @Label(en = "days", zh = "天")
    DAYS(Dimension.TIME, "DAY"),
    /** A temperature. */
    @Label(en = "degrees Celsius", zh = "℃")
    DEGREES_CELSIUS(Dimension.TEMPERATURE, "CEL"),
    /** People. */
    @Label(en = "people", zh = "人")
    PERSONS(Dimension.COUNT, "IE"),
    /** Things counted one by one; the indicator says which. */
    @Label(en = "a count", zh = "个数")
    COUNT(Dimension.COUNT),
    /** A place in a ranking; 1 is the top. */
    @Label(en = "a rank", zh = "排名")
    PLACE(Dimension.RANK),
    /** A multiple of another amount. */
    @Label(en = "a multiple", zh = "倍数")
    TIMES(Dimension.MULTIPLE),
    /** A level beside that of a base, which is 100; the source does not say which base. */
    @Label(en = "an index", zh = "指数")
    INDEX(Dimension.INDEX),
    /** A level beside that of the year before, which is 100. */
    @Label(en = "an index with the previous year as its base", zh = "以上年为基期的指数")
    INDEX_PREVIOUS_YEAR(Dimension.INDEX),
    /** A level beside that of one year or period for all figures, which is 100; the definition of the indicator names it. */
    @Label(en = "an index with a fixed base", zh = "定基指数")
    INDEX_FIXED_BASE(Dimension.INDEX);

    /** The kind of a unit. Units of one kind have the same properties. */
    public enum Dimension {
        MONEY(Trait.LARGE, Trait.SIGNED),
        MONEY_PER_ITEM(Trait.SIGNED),
        RATIO(Trait.SIGNED),
        DENSITY,
        AREA(Trait.LARGE),
        LENGTH(Trait.LARGE),
        /** The nanometres of a semiconductor process are a name and no measured length. */
        PROCESS_NODE,
        MASS(Trait.LARGE),
        MASS_PER_AREA,
        ENERGY(Trait.LARGE),
        POWER(Trait.LARGE),
        TIME,
        TEMPERATURE(Trait.SIGNED),
        COUNT(Trait.LARGE, Trait.WHOLE),
        RANK(Trait.WHOLE),
        MULTIPLE,
        INDEX;

        private enum Trait {
            /** Texts write such amounts with a word for a large number. */
            LARGE,
            WHOLE,
            SIGNED
        }

        @SuppressWarnings("ImmutableEnumChecker") // never changed
        private final Set<Trait> traits;

        Dimension(Trait... traits) {
            this.traits = traits.length == 0 ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(Arrays.asList(traits));
        }

        /** Returns whether amounts are of each of something, such as of each person. */
        public boolean isPerItem() {
            return this == MONEY_PER_ITEM || this == DENSITY || this == MASS_PER_AREA;
        }
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Dimension dimension;
    private final @Nullable String standardCode;

    Unit(Dimension dimension) {
        this(dimension, null);
    }

    /** @param standardCode the code of the currency (ISO 4217), or of the unit (UN/CEFACT recommendation 20) */
    Unit(Dimension dimension, @Nullable String standardCode) {
        this.dimension = dimension;
        this.standardCode = standardCode;
    }

    /** Returns the units of a dimension. */
    static Set<Unit> of(Dimension dimension) {
        Set<Unit> units = EnumSet.allOf(Unit.class);
        units.removeIf(unit -> unit.dimension != dimension);
        return units;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** Returns whether amounts are sums of money. */
    public boolean isMoney() {
        return dimension == Dimension.MONEY;
    }

    /** Returns the currency of an amount of money, also of money per person or per square metre. */
    public Optional<Currency> currency() {
        return isMoney() || dimension == Dimension.MONEY_PER_ITEM
                ? Optional.ofNullable(standardCode).map(Currency::getInstance)
                : Optional.empty();
    }

    /** Returns the code of the United Nations (UN/CEFACT recommendation 20), if the unit has one. */
    public Optional<String> unCode() {
        return currency().isPresent() ? Optional.empty() : Optional.ofNullable(standardCode);
    }

    /** Returns whether amounts are percentages or differences of percentages, which are subtracted and not divided. */
    public boolean isPercentage() {
        return this == PERCENT || this == PERCENTAGE_POINTS;
    }

    /** Returns the unit of the difference of two amounts. That of two levels of an index has no base, so it is a bare number. */
    public Unit ofDifferences() {
        return switch (this) {
            case PERCENT -> PERCENTAGE_POINTS;
            case INDEX, INDEX_PREVIOUS_YEAR, INDEX_FIXED_BASE -> COUNT;
            default -> this;
        };
    }

    /** Returns whether amounts are whole numbers. */
    public boolean isWhole() {
        return dimension.traits.contains(Dimension.Trait.WHOLE);
    }

    /** Returns whether people or things are counted one by one, so that an amount may be exact. */
    public boolean isCounted() {
        return dimension == Dimension.COUNT;
    }

    /** Returns whether an amount cannot be below zero, so that zero bounds every interval. */
    public boolean isNeverNegative() {
        return !dimension.traits.contains(Dimension.Trait.SIGNED);
    }

    /** Returns whether texts write amounts with words for large numbers, as in 3.2 billion yuan. */
    public boolean isLarge() {
        return dimension.traits.contains(Dimension.Trait.LARGE);
    }

    /** Returns the amount that stands for the whole or the base: 100 for percentages and an index, 1000 for amounts per thousand, else 1. */
    public BigDecimal base() {
        return switch (this) {
            case PERCENT, PERCENTAGE_POINTS, INDEX, INDEX_PREVIOUS_YEAR, INDEX_FIXED_BASE -> HUNDRED;
            case PER_MILLE, PER_THOUSAND_PEOPLE -> THOUSAND;
            default -> BigDecimal.ONE;
        };
    }

    /**
     * Returns the size of the unit beside the others of its dimension, in a unit that divides them all: thirds of a square metre, metres, kilograms, kilowatt-hours, parts
     * per thousand. Empty if no fixed ratio leads to another unit.
     */
    public Optional<BigDecimal> size() {
        return switch (this) {
            case SQUARE_METRES -> Optional.of(BigDecimal.valueOf(3));
            case MU -> Optional.of(BigDecimal.valueOf(2_000));
            case HECTARES -> Optional.of(BigDecimal.valueOf(30_000));
            case SQUARE_KILOMETRES -> Optional.of(BigDecimal.valueOf(3_000_000));
            case METRES, KILOGRAMS, KILOWATT_HOURS, PER_MILLE -> Optional.of(BigDecimal.ONE);
            case KILOMETRES, TONNES, MEGAWATT_HOURS -> Optional.of(THOUSAND);
            case PERCENT -> Optional.of(BigDecimal.TEN);
            default -> Optional.empty();
        };
    }

    /** Returns whether the amount is valid: whole and not negative where required, and at least 1 for a place. */
    boolean allows(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return (whole || !isWhole())
                && (amount.signum() > 0 || this != PLACE)
                && (amount.signum() >= 0 || !isNeverNegative());
    }
}
