package org.investportal.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.CalendarPart.Grain;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Unit;
import org.jspecify.annotations.Nullable;

/** Understands pages as a reader of one language would, without knowledge of how they are made. */
final class ReadBack {

    private static final Pattern END = Pattern.compile("end of (.*)|(.*)末");

    /** A reader of English. */
    static final ReadBack ENGLISH = new ReadBack(
            "(about |more than |almost |at least |at most |on the scale of )?(-?[\\d,]+(?:\\.\\d+)?)"
                    + "( million| billion| trillion)?(.*)()",
            Map.of(" million", 6, " billion", 9, " trillion", 12),
            Map.of(
                    "about ", Qualifier.ABOUT,
                    "more than ", Qualifier.MORE_THAN,
                    "almost ", Qualifier.ALMOST,
                    "at least ", Qualifier.AT_LEAST,
                    "at most ", Qualifier.AT_MOST,
                    "on the scale of ", Qualifier.ORDER_OF),
            List.of("undated", "since (.*)", "by (.*)", "(.*) to (.*)"),
            "(?:(?:(first|second) half|(first|second|third|fourth) quarter) of |(?:(\\d+) )?([A-Z][a-z]+) )?(\\d+)()()");

    /** A reader of Chinese. */
    static final ReadBack CHINESE = new ReadBack(
            "(约|超过|近|至少|至多)?第?(-?\\d+(?:\\.\\d+)?)(万亿|亿|万)?(.*?)(级)?",
            Map.of("万", 4, "亿", 8, "万亿", 12),
            Map.of(
                    "约", Qualifier.ABOUT,
                    "超过", Qualifier.MORE_THAN,
                    "近", Qualifier.ALMOST,
                    "至少", Qualifier.AT_LEAST,
                    "至多", Qualifier.AT_MOST),
            List.of("未注明时间", "(.*)以来", "到(.*)", "(.*)至(.*)"),
            "()()()()(\\d+)年(?:([上下])半年|第([一二三四])季度|(\\d+)月(?:(\\d+)日)?)?");

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> HALVES = List.of("first", "second", "上", "下");
    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth", "一", "二", "三", "四");

    private final Pattern quantity;
    private final Map<String, Integer> powers;
    private final Map<String, Qualifier> qualifiers;
    private final List<String> ranges;
    private final Pattern part;

    private ReadBack(
            String quantity,
            Map<String, Integer> powers,
            Map<String, Qualifier> qualifiers,
            List<String> ranges,
            String part) {
        this.quantity = Pattern.compile(quantity);
        this.powers = powers;
        this.qualifiers = qualifiers;
        this.ranges = ranges;
        this.part = Pattern.compile(part);
    }

    /**
     * A value as it was read.
     *
     * @param digits as shown, with the zeros behind the point
     * @param power of ten, of the word behind them
     */
    record Said(BigDecimal digits, int power, Unit unit, Qualifier qualifier) {

        BigDecimal amount() {
            return digits.scaleByPowerOfTen(power);
        }

        /** The power of ten of the last digit that counts: one behind the point, or the last before it that is no zero. */
        int place() {
            return power
                    - (digits.scale() > 0
                            ? digits.scale()
                            : digits.stripTrailingZeros().scale());
        }
    }

    Said quantity(String text) {
        Matcher said = quantity.matcher(withUnitBehind(text));
        if (!said.matches()) {
            throw new IllegalArgumentException("cannot be read:  " + text);
        }
        return new Said(
                new BigDecimal(said.group(2).replace(",", "")),
                powers.getOrDefault(said.group(3) == null ? "" : said.group(3), 0),
                unit(said.group(4).strip()),
                qualifier(said));
    }

    /** Moves the words before a number behind it: {@code about 1.2 billion US$}, {@code 约4.5万人均元}. Writes powers of ten in digits: 百亿元级. */
    private static String withUnitBehind(String text) {
        String digits = text.endsWith("级")
                ? text.replaceFirst("^(?=[万亿])", "1")
                        .replaceFirst("^十", "10")
                        .replaceFirst("^百", "100")
                        .replaceFirst("^千", "1000")
                : text;
        return digits.replaceFirst("(US\\$|HK\\$|S\\$|€|£)([\\d,.]+(?: million| billion| trillion)?)", "$2 $1")
                .replaceFirst("(人均|每平方米|每千人|每亩)(约|超过|近|至少|至多)?(-?[\\d.]+(?:万亿|亿|万)?)", "$2$3$1");
    }

    private Qualifier qualifier(MatchResult said) {
        return "级".equals(said.group(5))
                ? Qualifier.ORDER_OF
                : qualifiers.getOrDefault(said.group(1) == null ? "" : said.group(1), Qualifier.EXACT);
    }

    private static Unit unit(String word) {
        return switch (word) {
            case "yuan", "元" -> Unit.CNY;
            case "%" -> Unit.PERCENT;
            case "US$", "美元" -> Unit.USD;
            case "€", "欧元" -> Unit.EUR;
            case "yen", "日元" -> Unit.JPY;
            case "HK$", "港元" -> Unit.HKD;
            case "£", "英镑" -> Unit.GBP;
            case "won", "韩元" -> Unit.KRW;
            case "S$", "新加坡元" -> Unit.SGD;
            case "yuan per person", "人均元" -> Unit.CNY_PER_PERSON;
            case "US$ per person", "人均美元" -> Unit.USD_PER_PERSON;
            case "€ per person", "人均欧元" -> Unit.EUR_PER_PERSON;
            case "€ per m²", "每平方米欧元" -> Unit.EUR_PER_SQUARE_METRE;
            case "yuan per m²", "每平方米元" -> Unit.CNY_PER_SQUARE_METRE;
            case "‰" -> Unit.PER_MILLE;
            case "per thousand inhabitants", "每千人" -> Unit.PER_THOUSAND_PEOPLE;
            case "ha", "公顷" -> Unit.HECTARES;
            case "mu", "亩" -> Unit.MU;
            case "km²", "平方公里" -> Unit.SQUARE_KILOMETRES;
            case "m", "米" -> Unit.METRES;
            case "km", "公里" -> Unit.KILOMETRES;
            case "tonnes", "tonne", "吨" -> Unit.TONNES;
            case "kg", "公斤" -> Unit.KILOGRAMS;
            case "kg per mu", "每亩公斤" -> Unit.KILOGRAMS_PER_MU;
            case "kWh", "千瓦时" -> Unit.KILOWATT_HOURS;
            case "MWh", "兆瓦时" -> Unit.MEGAWATT_HOURS;
            case "MW", "兆瓦" -> Unit.MEGAWATTS;
            case "days", "day", "天" -> Unit.DAYS;
            case "°C", "℃" -> Unit.DEGREES_CELSIUS;
            case "people", "person", "人" -> Unit.PERSONS;
            case "(base = 100)", "（基期＝100）" -> Unit.INDEX;
            case "(previous year = 100)", "（上年＝100）" -> Unit.INDEX_PREVIOUS_YEAR;
            case "(fixed base = 100)", "（定基指数，基期＝100）" -> Unit.INDEX_FIXED_BASE;
            case "percentage points", "percentage point", "个百分点" -> Unit.PERCENTAGE_POINTS;
            case "m²", "平方米" -> Unit.SQUARE_METRES;
            case "nm", "纳米" -> Unit.NANOMETRES;
            case "times", "time", "倍" -> Unit.TIMES;
            case "st", "nd", "rd", "th", "位" -> Unit.PLACE;
            case "" -> Unit.COUNT;
            default -> throw new IllegalArgumentException("unknown unit " + word);
        };
    }

    Period period(String text) {
        Matcher end = END.matcher(text);
        if (end.matches()) {
            CalendarPart last = part(this == ENGLISH ? end.group(1) : end.group(2));
            CalendarPart day = new CalendarPart(last.lastDay(), Grain.DAY);
            return new Period(day, day);
        }
        return dated(spelledOut(text));
    }

    /** Returns a range of months of one year with the year at both ends. */
    private static String spelledOut(String text) {
        return text.replaceFirst("^first three quarters of (\\d+)$", "January $1 to September $1")
                .replaceFirst("^([A-Z][a-z]+) to ([A-Z][a-z]+) (\\d+)$", "$1 $3 to $2 $3")
                .replaceFirst("^(\\d+)年前三季度$", "$1年1月至$1年9月")
                .replaceFirst("^(\\d+)年(\\d+)至(\\d+)月$", "$1年$2月至$1年$3月");
    }

    private Period dated(String text) {
        if (text.equals(ranges.get(0))) {
            return Period.UNDATED;
        }
        Matcher since = Pattern.compile(ranges.get(1)).matcher(text);
        Matcher until = Pattern.compile(ranges.get(2)).matcher(text);
        Matcher range = Pattern.compile(ranges.get(3)).matcher(text);
        if (range.matches()) {
            return new Period(part(range.group(1)), part(range.group(2)));
        }
        if (since.matches()) {
            return new Period(part(since.group(1)), null);
        }
        return until.matches() ? new Period(null, part(until.group(1))) : new Period(part(text), part(text));
    }

    private CalendarPart part(String text) {
        Matcher said = part.matcher(text);
        if (!said.matches()) {
            throw new IllegalArgumentException("cannot be read:  " + text);
        }
        int year = Integer.parseInt(said.group(5));
        return this == ENGLISH
                ? part(year, said.group(1), said.group(2), month(said.group(4)), said.group(3))
                : part(year, said.group(6), said.group(7), said.group(8), said.group(9));
    }

    private static @Nullable String month(@Nullable String name) {
        return name == null ? null : String.valueOf(MONTHS.indexOf(name) + 1);
    }

    private static CalendarPart part(
            int year, @Nullable String half, @Nullable String quarter, @Nullable String month, @Nullable String day) {
        if (half != null) {
            return new CalendarPart(LocalDate.of(year, HALVES.indexOf(half) % 2 * 6 + 1, 1), Grain.HALF);
        }
        if (quarter != null) {
            return new CalendarPart(LocalDate.of(year, QUARTERS.indexOf(quarter) % 4 * 3 + 1, 1), Grain.QUARTER);
        }
        LocalDate first = LocalDate.of(
                year, month == null ? 1 : Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day));
        return new CalendarPart(first, month == null ? Grain.YEAR : day == null ? Grain.MONTH : Grain.DAY);
    }
}
