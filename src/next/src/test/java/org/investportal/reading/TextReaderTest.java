package org.investportal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.investportal.value.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields of words, addresses and codes are read, or refused with a message. */
class TextReaderTest {

    private static final Map<String, Function<String, Object>> READERS = Map.of(
            "line", TextReader::line,
            "words", TextReader::words,
            "slug", TextReader::slug,
            "digest", TextReader::digest,
            "url", TextReader::url,
            "phone", TextReader::phone,
            "email", TextReader::email,
            "whole", TextReader::whole,
            "item", TextReader::item,
            "measure", typed -> TextReader.choice(Measure.class, typed).code());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            slug    | Port Throughput  | port-throughput
            whole   | 1,000            | 1000
            measure | Added Value      | added-value
            item    | ２０             | 20
            url     | https://example.org/a?b=c | https://example.org/a?b=c
            url     | HTTP://example.org | HTTP://example.org
            digest  | EBD7A244 a8d66aad3867fb4b9458ac6ebaa79747f565c86341eda8bde5d2b58b | ebd7a244a8d66aad3867fb4b9458ac6ebaa79747f565c86341eda8bde5d2b58b
            line    | 'The  Port of  X' | The Port of X
            phone   | ＋86 （571） 8888–0000 | +86 (571) 8888-0000
            phone   | '+86 571 8888 0000 ' | +86 571 8888 0000
            phone   | +86 57123        | +86 57123
            phone   | +86 571 8888 0000 00 | +86 571 8888 0000 00
            email   | '  chen.yu+bio@invest.example.org' | chen.yu+bio@invest.example.org
            """)
    void fieldsAreRead(String reader, String typed, String read) {
        assertThat(reader(reader).apply(typed)).hasToString(read);
    }

    @ParameterizedTest
    @CsvSource({
        "slug, Größe, unreadable.slug",
        "slug, a--b, unreadable.slug",
        "whole, 0, unreadable.whole",
        "whole, 2.5, unreadable.whole",
        "whole, 99999999999, unreadable.whole",
        "whole, 1O0, unreadable.letter-for-digit",
        "measure, weight, unreadable.choice",
        "item, abc, unreadable.choice",
        "item, 99999999999999999999, unreadable.choice",
        "url, javascript:alert(1), unreadable.url",
        "url, www.example.org, unreadable.url",
        "url, ftp://example.org, unreadable.url",
        "url, https:///report, unreadable.url",
        "phone, 0571 8888 0000, unreadable.phone",
        "phone, +86, unreadable.phone",
        "phone, +86 5712, unreadable.phone",
        "phone, +86 571 8888 0000 000, unreadable.phone",
        "phone, +86 571 8888 0000 ext. 5, unreadable.phone",
        "email, invest, unreadable.email",
        "email, invest@example, unreadable.email",
        "email, 'a@example.org,b@example.org', unreadable.email",
        "email, 'a@example.org?bcc=b', unreadable.email",
        "email, 'a@example.org\nBcc: b@example.org', unreadable.email",
        "line, The p\u202eort, unreadable.hidden",
        "digest, abc, unreadable.digest",
        "line, A [[figure:x]] b, unreadable.citation",
        "words, A [[305]] b, unreadable.citation",
        "words, 'A [[figure:305], x', unreadable.citation"
    })
    void invalidFieldsAreRefused(String reader, String typed, String key) {
        assertThat(problem(() -> reader(reader).apply(typed)).key()).isEqualTo(key);
    }

    @Test
    void wordsKeepTheirParagraphs() {
        assertThat(TextReader.words("  One [[figure:305]]. \r\n\r\n\r\n\r\nTwo,\u0000 three.\t\n"))
                .isEqualTo("One [[figure:305]].\n\nTwo, three.");
    }

    @Test
    void wordsKeepTheirMarks() {
        String said = "“Digital” – 1+6, 3 < 4 & <b>５</b> 😀 “数字经济”";

        assertThat(TextReader.words(said)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "[a](/zh/glossary#content),    [a](/glossary#content)",
        "[a](/zh) or **[b](/zh/about)**,    [a](/) or **[b](/about)**",
        "[a](/zh#content) or [b](/zh?x=1),    [a](/#content) or [b](/?x=1)",
        "[a](/zh \"title\") or [b](/zh/about \"title\"),    [a](/ \"title\") or [b](/about \"title\")",
        "[a](/zh-cn) or [b](/zh_x),    [a](/zh-cn) or [b](/zh_x)",
        "[a](/zhejiang) of /zh/about,    [a](/zhejiang) of /zh/about"
    })
    void aLinkToAChinesePageIsStoredWithoutTheLanguage(String typed, String stored) {
        assertThat(TextReader.words(typed)).isEqualTo(stored);
    }

    @Test
    void chineseIsRefusedInAnEnglishField() {
        assertThat(problem(() -> TextReader.requireEnglish("恢复一项数据。")).key()).isEqualTo("unreadable.chinese");
        TextReader.requireEnglish("Betta Pharmaceuticals (贝达药业)");
    }

    @Test
    void tooLongTextIsRefused() {
        TextReader.requireRoom("x".repeat(400), 400);
        assertThat(problem(() -> TextReader.requireRoom("x".repeat(401), 400)))
                .isEqualTo(new FieldProblem("unreadable.too-long", List.of("x".repeat(60) + "…", "401", "400")));
    }

    private static Function<String, Object> reader(String name) {
        return Objects.requireNonNull(READERS.get(name));
    }

    private static FieldProblem problem(ThrowingCallable reading) {
        UnreadableInput refused = catchThrowableOfType(UnreadableInput.class, reading);
        assertThat(refused).isNotNull();
        return refused.problem();
    }
}
