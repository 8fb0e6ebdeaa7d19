package org.investportal.value;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The kind of quantity that an indicator measures. It decides what may be charted, summed and compared together. A new measure is one constant with its words,
 * see {@code docs/contributing.md}.
 */
public enum Measure implements Coded {
    /** Value added in production, in money. */
    @Label(en = "value added", zh = "增加值")
    ADDED_VALUE(OverTime.FLOW, Unit.Dimension.MONEY, Trait.ADDITIVE, Trait.SIZE),
    /** Gross output, in money. */
    @Label(en = "output", zh = "产值")
    OUTPUT_VALUE(OverTime.FLOW, Unit.Dimension.MONEY, Trait.ADDITIVE, Trait.SIZE),
    /** Revenue from sales, in money. */
    @Label(en = "sales revenue", zh = "销售收入")
    SALES_REVENUE(OverTime.FLOW, Unit.Dimension.MONEY, Trait.ADDITIVE, Trait.SIZE),
    /** Money invested or set aside for investment. */
    @Label(en = "investment", zh = "投资额")
    INVESTMENT(OverTime.PERIOD, Unit.Dimension.MONEY, Trait.ADDITIVE),
    /** Goods or services sold abroad, in money. */
    @Label(en = "exports", zh = "出口额")
    EXPORTS(OverTime.FLOW, Unit.Dimension.MONEY, Trait.ADDITIVE),
    /** Goods or services bought abroad, in money. */
    @Label(en = "imports", zh = "进口额")
    IMPORTS(OverTime.FLOW, Unit.Dimension.MONEY, Trait.ADDITIVE),
    /** Foreign direct investment that contracts promise. */
    @Label(en = "contracted foreign investment", zh = "合同外资")
    CONTRACTED_FDI(OverTime.FLOW, Unit.Dimension.MONEY, Trait.ADDITIVE),
    /** Foreign direct investment that was paid in. */
    @Label(en = "paid-in foreign investment", zh = "实际使用外资")
    PAID_IN_FDI(OverTime.FLOW, Unit.Dimension.MONEY, Trait.ADDITIVE),
    /** Taxes. */
    @Label(en = "tax revenue", zh = "税收收入")
    TAX(OverTime.FLOW, Unit.Dimension.MONEY, Trait.ADDITIVE),
    /** Profit; a loss is below zero. */
    @Label(en = "profit", zh = "利润")
    PROFIT(OverTime.FLOW, Unit.Dimension.MONEY, Trait.ADDITIVE, Trait.SIGNED),
    /** A number of things. It may be of a day or of a year. */
    @Label(en = "count", zh = "数量")
    COUNT(OverTime.STOCK, EnumSet.of(Unit.COUNT), Trait.ADDITIVE, Trait.OF_ANYTHING),
    /** People with work. */
    @Label(en = "employment", zh = "从业人员")
    EMPLOYMENT(OverTime.STOCK, EnumSet.of(Unit.PERSONS), Trait.ADDITIVE),
    /** People of an area. */
    @Label(en = "population", zh = "人口")
    POPULATION(OverTime.STOCK, EnumSet.of(Unit.PERSONS), Trait.ADDITIVE),
    /** Floor area. */
    @Label(en = "floor area", zh = "建筑面积")
    FLOOR_AREA(OverTime.STOCK, EnumSet.of(Unit.SQUARE_METRES), Trait.ADDITIVE),
    /** The area of land. */
    @Label(en = "land area", zh = "土地面积")
    LAND_AREA(OverTime.STOCK, Unit.Dimension.AREA, Trait.ADDITIVE),
    /** Energy that was produced or used. */
    @Label(en = "energy", zh = "能源量")
    ENERGY(OverTime.FLOW, Unit.Dimension.ENERGY, Trait.ADDITIVE),
    /** The power that plants can produce. */
    @Label(en = "power capacity", zh = "装机容量")
    CAPACITY(OverTime.STOCK, Unit.Dimension.POWER, Trait.ADDITIVE),
    /** Passengers, visitors or goods. */
    @Label(en = "traffic", zh = "客货运量")
    TRAFFIC(OverTime.FLOW, EnumSet.of(Unit.PERSONS, Unit.TONNES), Trait.ADDITIVE, Trait.OF_ANYTHING),
    /** The mass of what is produced, such as of grain or steel. */
    @Label(en = "production volume", zh = "产量")
    PRODUCTION(OverTime.FLOW, Unit.Dimension.MASS, Trait.ADDITIVE, Trait.OF_ANYTHING),
    /** What is harvested on an area of land. */
    @Label(en = "yield per area of land", zh = "单位面积产量")
    YIELD(OverTime.PERIOD, Unit.Dimension.MASS_PER_AREA),
    /** A part of a whole, in percent. */
    @Label(en = "share", zh = "占比")
    SHARE(OverTime.STOCK, EnumSet.of(Unit.PERCENT)),
    /** Change against an earlier period, in percent; in percentage points for a share. */
    @Label(en = "growth", zh = "增速")
    GROWTH(OverTime.PERIOD, EnumSet.of(Unit.PERCENT, Unit.PERCENTAGE_POINTS), Trait.SIGNED),
    /** Difference of two percentages. */
    @Label(en = "difference", zh = "高出幅度")
    LEAD(OverTime.PERIOD, EnumSet.of(Unit.PERCENTAGE_POINTS), Trait.SIGNED),
    /** The multiple of an earlier amount. */
    @Label(en = "multiple", zh = "倍数")
    MULTIPLE(OverTime.PERIOD, Unit.Dimension.MULTIPLE),
    /** A number per thousand, such as the natural growth of the population, which may be below zero. */
    @Label(en = "rate", zh = "比率")
    RATE(OverTime.PERIOD, EnumSet.of(Unit.PER_MILLE, Unit.PER_THOUSAND_PEOPLE), Trait.SIGNED),
    /** Income or another amount of money for each person. */
    @Label(en = "amount per person", zh = "人均值")
    PER_CAPITA(OverTime.FLOW, EnumSet.of(Unit.CNY_PER_PERSON, Unit.USD_PER_PERSON, Unit.EUR_PER_PERSON)),
    /** The price of an area of land or floors. */
    @Label(en = "price", zh = "单价")
    PRICE(OverTime.STOCK, EnumSet.of(Unit.CNY_PER_SQUARE_METRE, Unit.EUR_PER_SQUARE_METRE)),
    /** Prices beside those of a base. */
    @Label(en = "price index", zh = "价格指数")
    PRICE_INDEX(OverTime.PERIOD, Unit.Dimension.INDEX),
    /** A place in a ranking. */
    @Label(en = "rank", zh = "排名")
    RANK(OverTime.UNKNOWN, Unit.Dimension.RANK),
    /** A length. */
    @Label(en = "length", zh = "长度")
    LENGTH(OverTime.STOCK, EnumSet.of(Unit.NANOMETRES, Unit.METRES, Unit.KILOMETRES)),
    /** How long something takes. */
    @Label(en = "duration", zh = "时长")
    DURATION(OverTime.UNKNOWN, Unit.Dimension.TIME),
    /** The temperature of the air or of water. */
    @Label(en = "temperature", zh = "气温")
    TEMPERATURE(OverTime.PERIOD, Unit.Dimension.TEMPERATURE, Trait.SIGNED),
    /** The size of something, in money, if the source does not say what is measured. */
    @Label(en = "scale", zh = "规模")
    SCALE(OverTime.UNKNOWN, Unit.Dimension.MONEY);

    /** How amounts depend on the length of their period. */
    private enum OverTime {
        /** They add up: a period twice as long has about twice the amount. */
        FLOW,
        /** They depend on the length of the period, but do not add up. */
        PERIOD,
        /** They are the level at a time, and do not depend on the length of the period. */
        STOCK,
        UNKNOWN
    }

    private enum Trait {
        /** Amounts of areas or parts may be added up. */
        ADDITIVE,
        /** Amounts may be below zero. */
        SIGNED,
        /** Amounts tell how large a sector or an economy is. */
        SIZE,
        /** Only the noun of the indicator tells what is counted. */
        OF_ANYTHING
    }

    private final OverTime overTime;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<Unit> units;

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<Trait> traits;

    Measure(OverTime overTime, Set<Unit> units, Trait... traits) {
        this.overTime = overTime;
        this.units = Collections.unmodifiableSet(units);
        this.traits = traits.length == 0 ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(Arrays.asList(traits));
    }

    /** A measure that may have every unit of that dimension. */
    Measure(OverTime overTime, Unit.Dimension dimension, Trait... traits) {
        this(overTime, Unit.of(dimension), traits);
    }

    /** Returns the units that amounts of this measure may have. */
    public Set<Unit> units() {
        return units;
    }

    /** Returns whether values depend on the prices at which money is valued. */
    public boolean dependsOnPrices() {
        return units.stream().anyMatch(Unit::isMoney)
                || this == SHARE
                || this == GROWTH
                || this == LEAD
                || this == MULTIPLE;
    }

    /** Returns whether amounts add up over time, so that a period twice as long has about twice the amount. */
    public boolean isFlow() {
        return overTime == OverTime.FLOW;
    }

    /** Returns whether amounts are the level at a time, which does not depend on the length of the period. */
    public boolean isStock() {
        return overTime == OverTime.STOCK;
    }

    /** Returns whether only amounts of equally long periods may be compared. */
    public boolean needsEqualPeriods() {
        return overTime == OverTime.FLOW || overTime == OverTime.PERIOD;
    }

    /** Returns whether amounts of areas or parts may be added up. */
    public boolean isAdditive() {
        return traits.contains(Trait.ADDITIVE);
    }

    /** Returns whether an amount may be below zero. */
    public boolean mayBeNegative() {
        return traits.contains(Trait.SIGNED);
    }

    /** Returns whether a whole has at least the amount of each of its parts; profits do not, because a part may have a loss. */
    public boolean isAtLeastItsParts() {
        return isAdditive() && !mayBeNegative();
    }

    /** Returns whether amounts tell how large a sector or an economy is. */
    public boolean isSize() {
        return traits.contains(Trait.SIZE);
    }

    /** Returns whether only the noun of the indicator tells what is counted, so that amounts with different nouns are not alike. */
    public boolean isOfAnything() {
        return traits.contains(Trait.OF_ANYTHING);
    }
}
