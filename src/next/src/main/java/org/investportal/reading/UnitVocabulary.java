package org.investportal.reading;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.value.Coded;
import org.investportal.value.Unit;

/**
 * The words by which a unit is recognised in texts and in input, in both languages. Words are in lower case and in Unicode's form NFKC, which turns {@code m²}
 * into {@code m2} and {@code ℃} into {@code °c}. No words belong to two units, and no word is ambiguous: {@code $} names no currency, and {@code m} may be million or metres.
 */
public final class UnitVocabulary {

    /**
     * A way to write an amount in a unit: the words before and after the number, of which one may be empty.
     *
     * @param before without spaces at the end
     * @param after without spaces at the beginning
     */
    public record Spelling(Unit unit, String before, String after) {

        /** Returns the text between the words; empty if the text does not have them around something. */
        public Optional<String> number(String text) {
            boolean has =
                    text.length() > before.length() + after.length() && text.startsWith(before) && text.endsWith(after);
            return has
                    ? Optional.of(text.substring(before.length(), text.length() - after.length())
                            .strip())
                    : Optional.empty();
        }

        private int length() {
            return before.length() + after.length();
        }
    }

    /** A line for each unit; # is the number. */
    private static final String LINES = """
            cny: rmb # | cny # | ¥ # | 人民币 # | rmb # yuan | cny # yuan | ¥ # yuan | ¥ # 元 | 人民币 # 元 | # yuan renminbi | # yuan (rmb) | # yuan rmb | # renminbi yuan | # rmb yuan | # renminbi | # yuan | # rmb | # cny | # ¥ | # 元 | # 元人民币 | # 元(人民币) | # 人民币
            usd: us$ # | usd # | # us dollars | # us dollar | # u.s. dollars | # usd | # us$ | # 美元 | # 美金
            eur: € # | eur # | # euros | # euro | # eur | # € | # 欧元
            jpy: jpy # | jp¥ # | # yen | # japanese yen | # jpy | # 日元 | # 日圆
            hkd: hk$ # | hkd # | # hong kong dollars | # hong kong dollar | # hkd | # hk$ | # 港元 | # 港币
            gbp: £ # | gbp # | # pounds sterling | # pound sterling | # gbp | # 英镑
            krw: ₩ # | krw # | # won | # south korean won | # krw | # 韩元 | # 韩圆
            sgd: s$ # | sgd # | # singapore dollars | # singapore dollar | # sgd | # 新加坡元 | # 新元
            cny-per-person: # yuan per person | # yuan per capita | # yuan per head | cny # per person | cny # per capita | rmb # per person | rmb # per capita | 人均 # 元 | 每人 # 元 | # 元/人
            usd-per-person: us$ # per person | us$ # per capita | usd # per person | usd # per capita | # us dollars per person | # us dollars per capita | 人均 # 美元 | 每人 # 美元 | # 美元/人
            eur-per-person: € # per person | € # per capita | eur # per person | eur # per capita | # euros per person | # euros per capita | # euro per person | 人均 # 欧元 | 每人 # 欧元 | # 欧元/人
            cny-per-square-metre: # yuan per square metre | # yuan per square meter | # yuan per m2 | # yuan/m2 | cny # per square metre | cny # per m2 | rmb # per square metre | rmb # per m2 | 每平方米 # 元 | # 元/平方米 | # 元每平方米 | # 元/m2
            eur-per-square-metre: € # per square metre | € # per square meter | € # per m2 | eur # per square metre | eur # per m2 | # euros per square metre | # euros per square meter | # euros per m2 | 每平方米 # 欧元 | # 欧元/平方米 | # 欧元每平方米 | # 欧元/m2
            percent: # % | # percent | # per cent | 百分之 #
            percentage-points: # percentage points | # percentage point | # pp | # 个百分点 | # 百分点
            per-mille: # ‰ | # per mille | # per mil | # parts per thousand | # per thousand | 千分之 #
            per-thousand-people: # per 1,000 inhabitants | # per 1,000 people | # per 1,000 residents | # per thousand inhabitants | # per thousand people | # per thousand residents | 每千人 # | 每千人 # 个 | 每千人 # 张 | 每千人 # 人 | 每千人 # 名 | # /千人
            square-metres: # m2 | # m^2 | # sq m | # sq. m | # sq m. | # sq. m. | # sqm | # square metres | # square metre | # square meters | # square meter | # 平方米 | # 平米
            hectares: # ha | # hectares | # hectare | # 公顷
            mu: # mu | # 亩
            square-kilometres: # km2 | # km^2 | # sq km | # sq. km | # square kilometres | # square kilometre | # square kilometers | # square kilometer | # 平方公里 | # 平方千米
            nanometres: # nm | # nanometres | # nanometre | # nanometers | # nanometer | # 纳米
            metres: # metres | # metre | # meters | # meter | # 米
            kilometres: # km | # kilometres | # kilometre | # kilometers | # kilometer | # 公里 | # 千米
            tonnes: # t | # tonnes | # tonne | # metric tons | # metric ton | # tons | # ton | # 吨
            kilograms: # kg | # kilograms | # kilogram | # 公斤 | # 千克
            kilograms-per-mu: # kg per mu | # kg/mu | # kilograms per mu | # kilogram per mu | 亩产 # 公斤 | 亩产 # 千克 | 每亩 # 公斤 | 每亩 # 千克 | # 公斤/亩 | # 千克/亩
            kilowatt-hours: # kwh | # kw·h | # kilowatt-hours | # kilowatt-hour | # kilowatt hours | # kilowatt hour | # 千瓦时
            megawatt-hours: # mwh | # mw·h | # megawatt-hours | # megawatt-hour | # megawatt hours | # megawatt hour | # 兆瓦时
            megawatts: # mw | # megawatts | # megawatt | # 兆瓦
            days: # days | # day | # 天 | # 日
            degrees-celsius: # °c | # degrees celsius | # degree celsius | # 摄氏度
            persons: # persons | # person | # people | # inhabitants | # residents | # employees | # visitors | # passengers | # 人 | # 人次 | # 居民
            count: # 个 | # 家
            place: place # | no. # | 第 # | 第 # 位 | 第 # 名 | # st | # nd | # rd | # th | # st place | # nd place | # rd place | # th place | # 位 | # 名
            times: # times | # x | # × | # 倍
            index: index # | index of # | # (base = 100) | 指数 # | 指数为 #
            index-previous-year: # (previous year = 100) | # (上年=100)
            index-fixed-base: # (fixed base = 100) | # (定基=100) | # (定基指数,基期=100)
            """;

    private static final Map<Unit, List<Spelling>> SPELLINGS = parse();

    private static final List<Spelling> LONGEST_FIRST = SPELLINGS.values().stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(Spelling::length).reversed())
            .toList();

    private UnitVocabulary() {}

    private static Map<Unit, List<Spelling>> parse() {
        Map<Unit, List<Spelling>> spellings = new EnumMap<>(Unit.class);
        LINES.lines().forEach(line -> {
            String[] words = line.split(": ", 2);
            Unit unit = Coded.parse(Unit.class, words[0]);
            spellings.put(
                    unit,
                    Stream.of(words[1].split("\\|", -1))
                            .map(form -> spelling(unit, form))
                            .toList());
        });
        return spellings;
    }

    private static Spelling spelling(Unit unit, String form) {
        String[] words = form.split("#", -1);
        return new Spelling(unit, words[0].strip(), words[1].strip());
    }

    /** Returns the ways to write a unit. */
    public static List<Spelling> of(Unit unit) {
        return SPELLINGS.getOrDefault(unit, List.of());
    }

    /** Returns the ways to write any unit, those with the longest words first, so that 美元 is not taken for 元. */
    public static List<Spelling> all() {
        return LONGEST_FIRST;
    }
}
