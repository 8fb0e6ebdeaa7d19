package org.investportal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntranslatedMarkTest {

    /** Marks are shown as brackets. */
    @ParameterizedTest
    @CsvSource({
        "由 Hangzhou Yunge Information Technology 公司开发。, 由 [Hangzhou Yunge Information Technology] 公司开发。",
        "MOT Challenge 竞赛, [MOT Challenge] 竞赛",
        "例如 Merck。, 例如 [Merck]。",
        "一万亿称 trillion。, 一万亿称 trillion。",
        "全部数据表（CSV）, 全部数据表（CSV）",
        "第3版, 第3版"
    })
    void namesInLatinLettersAreMarkedInChinese(String words, String marked) {
        assertThat(UntranslatedMark.namesIn(words)
                        .replace(UntranslatedMark.BEGIN, '[')
                        .replace(UntranslatedMark.END, ']'))
                .isEqualTo(marked);
    }
}
