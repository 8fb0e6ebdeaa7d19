package org.investportal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a typed text becomes. */
class MarkdownReaderTest {

    @Test
    void readsHeadingsListsLinksAndBoldWords() {
        assertThat(shown("""
                        ## Talent
                        The city **pays** [rents](https://example.org/a).
                        Twice.

                        - one
                        - **two**

                        ### Steps
                        3. first
                        4. second
                        """))
                .containsExactly(
                        "HEADING 0 Talent",
                        "PARAGRAPH 0 The city <b>pays</b> <https://example.org/a rents>.\nTwice.",
                        "BULLET 0 one",
                        "BULLET 0 <b>two</b>",
                        "SUBHEADING 0 Steps",
                        "NUMBER 3 first",
                        "NUMBER 4 second");
    }

    @Test
    void hasPlainWordsWithoutMarks() {
        assertThat(MarkdownReader.plain("## Rents\n\nThe **city** [pays](/about) [[figure:305]].\n\n- a\n\n3. b"))
                .isEqualTo("Rents\n\nThe city pays [[figure:305]].\n\na\n\n3. b");
    }

    @Test
    void beginsWithAHeadingOfTheFirstLevelAndSkipsNone() {
        assertThat(shown("### A\n\n##### B\n\n## C\n\n### D"))
                .containsExactly("HEADING 0 A", "SUBHEADING 0 B", "HEADING 0 C", "SUBHEADING 0 D");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[here](javascript:alert(1))",
                "[here](JaVaScRiPt:alert)",
                "[here](data:text/html,x)",
                "[here](vbscript:x)",
                "[here](//example.org)",
                "[here](/\\example.org)",
                "[here](https:\\\\example.org)",
                "[here](example.org)",
                "[here](mailto:)",
                "<javascript:alert(1)>",
                "![picture](https://example.org/a.png)",
                "<script>alert(1)</script>",
                "An <img src=x onerror=alert(1)> element",
                "<!-- comment -->",
                "`code`",
                "> quoted",
                "*slanted* and _slanted_ and __init__",
                "[a]: https://example.org",
                "#1 in China",
                "2 * 3 * 4 < 5 & 6",
                "-5",
                "-",
                "##"
            })
    void keepsEverythingElseAsItWasTyped(String text) {
        assertThat(shown(text)).containsExactly("PARAGRAPH 0 " + text);
    }

    @ParameterizedTest
    @CsvSource({
        "[a](/sectors/digital-economy), /sectors/digital-economy",
        "[a](http://example.org/?q=1&b=2#c), http://example.org/?q=1&b=2#c",
        "[a](mailto:invest@example.org), mailto:invest@example.org",
        "<https://example.org>, https://example.org"
    })
    void linksToWebAndEmailAddressesAndPathsOfThePortal(String text, String target) {
        assertThat(MarkdownReader.read(text).get(0).runs().get(0).href()).isEqualTo(target);
    }

    @Test
    void keepsCitationsWhole() {
        assertThat(shown("**[[figure:305]]** in [[[period:305]]](/a) and [[figure:305]](/b)"))
                .containsExactly("PARAGRAPH 0 <b>[[figure:305]]</b> in </a [[period:305]]> and [[figure:305]](/b)");
    }

    @Test
    void boldChineseWordsNeedNoSpaces() {
        assertThat(shown("杭州**（中国）**是**“数字之城”**，**很好。**你好"))
                .containsExactly("PARAGRAPH 0 杭州<b>（中国）</b>是<b>“数字之城”</b>，<b>很好。</b>你好");
    }

    /** Each level is read by calls within calls. */
    @Test
    void readsDeepLists() {
        assertThat(MarkdownReader.read("- ".repeat(50_000))).isNotEmpty();
        assertThat(MarkdownReader.read("**a ".repeat(10_000))).isNotEmpty();
    }

    @Property(tries = 300)
    void plainWordsStayParagraphs(@ForAll("words") String text) {
        assertThat(shown(text))
                .isEqualTo(Arrays.stream(text.split("\n\n"))
                        .map("PARAGRAPH 0 "::concat)
                        .toList());
    }

    @Property(tries = 1000)
    void losesNoLetterOfAnyText(@ForAll("typed") String text) {
        String read = MarkdownReader.read(text).stream()
                .flatMap(block -> block.runs().stream())
                .map(run -> run.text() + run.href())
                .collect(Collectors.joining());
        assertThat(text.chars().filter(Character::isLetter).allMatch(letter -> read.indexOf(letter) >= 0))
                .as("%s: %s", text, read)
                .isTrue();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("Hangzhou", "2018", "15.1%", "（中国）", "“a”", "[[figure:305]]", "R&D", "a/b", "1+6", "–")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> "x " + String.join(" ", words))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(paragraphs -> String.join("\n\n", paragraphs));
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "重",
                        "。",
                        " ",
                        "\n",
                        "\n\n",
                        "- ",
                        "1. ",
                        "# ",
                        "**",
                        "*",
                        "_",
                        "`",
                        "~~~",
                        "[",
                        "]",
                        "(",
                        ")",
                        "](/c)",
                        "[[figure:",
                        "]]",
                        "<",
                        ">",
                        "<d>",
                        "&",
                        "!",
                        "\\",
                        ":",
                        "---",
                        "    ")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    private static List<String> shown(String text) {
        return MarkdownReader.read(text).stream()
                .map(block -> block.style() + " " + block.number() + " "
                        + block.runs().stream().map(MarkdownReaderTest::shown).collect(Collectors.joining()))
                .toList();
    }

    private static String shown(MarkdownBlock.Run run) {
        String linked = run.href() == null ? run.text() : "<" + run.href() + " " + run.text() + ">";
        return run.bold() ? "<b>" + linked + "</b>" : linked;
    }
}
