package org.investportal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {

    private final QueryReader reader = new QueryReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How big is the digital economy? | big digit economi",
                "159.2 billion yuan | yuan",
                "Robotics 2016 | robot",
                "数字经济增加值 | 数字 经济 增加值",
                "默沙东 | 默沙东",
                "中控 | 中控",
                "上虞 | 上虞",
                "十三五 | 十三五",
                "双十一 | 双十一",
                "AI 排名 | ai 排名",
                "IT | it",
                "What's GDP? | gdp"
            })
    void cutsATextIntoWords(String typed, String words) {
        assertThat(words(typed)).containsExactly(words.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*:* OR name:[a TO z]~2 AND (((", "/.*/ ??? ~~~ ^9", "\"\\\" -- +"})
    void readsNoSyntax(String typed) {
        assertThat(words(typed)).allMatch(word -> word.matches("[a-z0-9]+"));
    }

    @Test
    void aNameMayHaveACharacterThatIsOtherwiseLeftOut() {
        TypedQuery.Word name = reader.read("中控").words().get(0);

        assertThat(name.terms()).containsExactly("中", "控");
        assertThat(name.parts()).extracting(TypedQuery.Word::text).containsExactly("控");
    }

    @Test
    void boundsTheNumberOfWordsAndNumbers() {
        TypedQuery typed =
                reader.read("ab 1.5 cd 2.5 ef 3.5 gh 4.5 ij 5.5 kl 6.5 mn op qr st uv wx yz ba dc fe hg ji lk");

        assertThat(typed.words()).hasSize(16);
        assertThat(typed.numbers()).hasSize(4);
    }

    private List<String> words(String typed) {
        return reader.read(typed).words().stream()
                .map(word -> String.join("", word.terms()))
                .toList();
    }
}
