package org.investportal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.value.Coded;
import org.investportal.value.Language;
import org.investportal.value.Qualifier;
import org.investportal.value.Quantity;
import org.investportal.value.Unit;
import org.investportal.wording.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each unit is typed and shown in both languages, and has the codes of standards. A unit without a line here fails. */
class UnitsAtTheDeskTest {

    /** The unit; typed in English; typed in Chinese; shown in English; shown in Chinese; ISO 4217 or UN/CEFACT. */
    private static final String TABLE = """
            cny                  | RMB 1.2 billion            | 12亿元          | 1.2 billion yuan           | 12亿元          | CNY
            usd                  | US$1.2bn                   | 12亿美元        | US$1.2 billion             | 12亿美元        | USD
            usd                  | 1.2 billion USD            | 12亿美元        | US$1.2 billion             | 12亿美元        | USD
            usd                  | -US$3.2 billion            | 亏损32亿美元    | -US$3.2 billion            | -32亿美元       | USD
            usd                  | a loss of 3.2 billion US dollars | -32亿美元 | -US$3.2 billion            | -32亿美元       | USD
            eur                  | €1.2 billion               | 12亿欧元        | €1.2 billion               | 12亿欧元        | EUR
            jpy                  | 1.2 billion yen            | 12亿日元        | 1.2 billion yen            | 12亿日元        | JPY
            hkd                  | HK$1.2 billion             | 12亿港元        | HK$1.2 billion             | 12亿港元        | HKD
            gbp                  | £1.2 billion               | 12亿英镑        | £1.2 billion               | 12亿英镑        | GBP
            krw                  | 1.2 billion won            | 12亿韩元        | 1.2 billion won            | 12亿韩元        | KRW
            sgd                  | S$1.2 billion              | 12亿新元        | S$1.2 billion              | 12亿新加坡元    | SGD
            cny-per-person       | 45,600 yuan per person     | 人均45600元     | 45,600 yuan per person     | 人均45600元     | CNY
            usd-per-person       | US$9,300 per person        | 人均9300美元    | US$9,300 per person        | 人均9300美元    | USD
            eur-per-person       | €31,400 per person         | 人均31400欧元   | €31,400 per person         | 人均31400欧元   | EUR
            eur-per-square-metre | €2,150 per m²              | 每平方米2150欧元 | €2,150 per m²             | 每平方米2150欧元 | EUR
            cny-per-square-metre | 1,250 yuan per m²          | 1250元/平方米   | 1,250 yuan per m²          | 每平方米1250元  | CNY
            percent              | 14.70 per cent             | 14.70%          | 14.70%                     | 14.70%          | P1
            percentage-points    | 7.1 percentage points      | 7.1个百分点     | 7.1 percentage points      | 7.1个百分点     | -
            per-mille            | -0.3‰                      | -0.3‰           | -0.3‰                      | -0.3‰           | NX
            per-thousand-people  | 8.2 per thousand inhabitants  | 每千人8.2       | 8.2 per thousand inhabitants  | 每千人8.2       | -
            square-metres        | 320 sq m                   | 320平方米       | 320 m²                     | 320平方米       | MTK
            hectares             | 5.2 ha                     | 5.2公顷         | 5.2 ha                     | 5.2公顷         | HAR
            mu                   | 3,400 mu                   | 3400亩          | 3,400 mu                   | 3400亩          | -
            square-kilometres    | 120 km²                    | 120平方公里     | 120 km²                    | 120平方公里     | KMK
            nanometres           | 16nm                       | 16纳米          | 16 nm                      | 16纳米          | C45
            metres               | 350 metres                 | 350米           | 350 m                      | 350米           | MTR
            kilometres           | 45.5 km                    | 45.5公里        | 45.5 km                    | 45.5公里        | KMT
            tonnes               | 3.2 million tonnes         | 320万吨         | 3.2 million tonnes         | 320万吨         | TNE
            kilograms            | 640 kg                     | 640公斤         | 640 kg                     | 640公斤         | KGM
            kilograms-per-mu     | 319.0 kg per mu            | 亩产319.0公斤   | 319.0 kg per mu            | 每亩319.0公斤   | -
            kilowatt-hours       | 320 million kWh            | 3.2亿千瓦时     | 320 million kWh            | 3.2亿千瓦时     | KWH
            megawatt-hours       | 250 MWh                    | 250兆瓦时       | 250 MWh                    | 250兆瓦时       | MWH
            megawatts            | 750 MW                     | 750兆瓦         | 750 MW                     | 750兆瓦         | MAW
            days                 | 3 days                     | 3天             | 3 days                     | 3天             | DAY
            degrees-celsius      | −2.5 °C                    | 零下2.5℃        | -2.5 °C                    | -2.5℃           | CEL
            persons              | 8.46 million people        | 846万人         | 8.46 million people        | 846万人         | IE
            persons              | 8,463,217 people           | 8463217人       | 8,463,217 people           | 8463217人       | IE
            count                | 1,662                      | 1662家          | 1,662                      | 1662            | -
            place                | 4th                        | 第4位           | 4th                        | 第4位           | -
            times                | 6 times                    | 6倍             | 6 times                    | 6倍             | -
            index                | 102.3 (base = 100)         | 指数102.3       | 102.3 (base = 100)         | 102.3（基期＝100） | -
            index-previous-year  | 102.3 (previous year = 100) | 102.3（上年＝100） | 102.3 (previous year = 100) | 102.3（上年＝100） | -
            index-fixed-base     | 118.0 (fixed base = 100)   | 118.0（定基＝100） | 118.0 (fixed base = 100)   | 118.0（定基指数，基期＝100） | -
            """;

    /** A line of the table. */
    record Line(
            Unit unit,
            String typedInEnglish,
            String typedInChinese,
            String english,
            String chinese,
            String standardCode) {}

    static List<Line> lines() {
        return TABLE.lines()
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .map(cells -> new Line(
                        Coded.parse(Unit.class, cells.get(0)),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        cells.get(5)))
                .toList();
    }

    @Test
    void noUnitIsUntested() {
        assertThat(lines()).extracting(Line::unit).contains(Unit.values());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isUnderstoodAndShownInBothLanguages(Line line) {
        assertThat(shown(line, line.typedInEnglish(), Language.EN)).isEqualTo(line.english());
        assertThat(shown(line, line.typedInChinese(), Language.ZH)).isEqualTo(line.chinese());
    }

    /** The same amount, whichever language it was typed in. */
    @ParameterizedTest
    @MethodSource("lines")
    void isOneAmountInBothLanguages(Line line) {
        assertThat(quantity(line, line.typedInChinese()).amount())
                .isEqualTo(quantity(line, line.typedInEnglish()).amount());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isRefusedBesideAnotherUnit(Line line) {
        String other = line.unit() == Unit.CNY ? "usd" : "cny";

        assertThat(Typed.number(line.typedInChinese(), other, "exact").problem())
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void hasTheCodeOfAStandard(Line line) {
        Unit unit = line.unit();
        String code = unit.currency().isPresent()
                ? unit.currency().get().getCurrencyCode()
                : unit.unCode().orElse("-");

        assertThat(code).isEqualTo(line.standardCode());
    }

    private static String shown(Line line, String typed, Language language) {
        return English.quantities().of(quantity(line, typed), null, language);
    }

    private static Quantity quantity(Line line, String typed) {
        assertThat(NumberReader.find(typed).orElseThrow().unit()).as(typed).isIn(line.unit(), null);
        return TypedQuantity.read(typed, line.unit(), Qualifier.EXACT, Language.EN);
    }
}
