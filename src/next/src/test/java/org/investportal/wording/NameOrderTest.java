package org.investportal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.investportal.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOrderTest {

    /** The collator of the JDK puts the last four after Z. */
    @Test
    void sortsChineseNamesByPinyin() {
        assertThat(List.of("重庆", "座", "鑫", "浙江", "鄞州", "亿欧智库", "衢州", "贝达药业", "阿里巴巴", "缙云").stream()
                        .sorted(NameOrder.of(Language.ZH)))
                .containsExactly("阿里巴巴", "贝达药业", "重庆", "缙云", "衢州", "鑫", "亿欧智库", "鄞州", "浙江", "座");
    }

    @Test
    void sortsEnglishNamesWithoutRegardToQuotationMarksAndCase() {
        assertThat(List.of("“No. 1 project”", "new", "Number", "\u2068Élan\u2069", "Eight", "“1+6” industries").stream()
                        .sorted(NameOrder.of(Language.EN)))
                .containsExactly("“1+6” industries", "Eight", "\u2068Élan\u2069", "new", "“No. 1 project”", "Number");
    }

    /** A character with several readings is listed under the most common one, except in some names. */
    @ParameterizedTest
    @CsvSource({"长三角, Z", "重庆, C"})
    void knowsTheReadingOfFewNames(String name, String letter) {
        assertThat(NameOrder.of(Language.ZH).letter(name)).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({
        "ZH, 海康威视, H",
        "ZH, “十三五”规划, S",
        "ZH, 衢州, Q",
        "ZH, \u2068Kaixiya Company\u2069, K",
        "ZH, 5G, ''",
        "EN, Hikvision, H",
        "EN, “Eight trillion” industries, E",
        "EN, élan, E",
        "EN, 海康威视, ''",
        "EN, Ω, ''",
        "EN, “”, ''"
    })
    void listsANameUnderItsFirstLetterOrThatOfItsPinyin(Language language, String name, String letter) {
        assertThat(NameOrder.of(language).letter(name)).isEqualTo(letter);
    }
}
