package org.investportal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** English quotes Chinese, and Chinese is no English. */
class EnglishTextCheckTest {

    @ParameterizedTest
    @CsvSource({
        "恢复一项数据。, true",
        "GDP 数据更正, true",
        "The name is corrected to 贝达药业., false",
        "Hundred million (亿), false",
        "2019, false",
        "'', false"
    })
    void detectsChinese(String words, boolean chinese) {
        assertEquals(chinese, EnglishTextCheck.areChinese(words));
    }
}
