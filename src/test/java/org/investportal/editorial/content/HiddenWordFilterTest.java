package org.investportal.editorial.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.ItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Suppressed words are recognised however they are typed, and other words are accepted. */
class HiddenWordFilterTest {

    private static final HiddenWordFilter HIDDEN = new HiddenWordFilter(List.of(
            "The head of Acme took bribes, it’s said.",
            "该公司行贿官员。",
            "Acme",
            "行贿",
            "See [[figure:313]] of theft",
            " … "));

    @ParameterizedTest
    @MethodSource
    void theSameWordsAreRefused(String text) {
        assertThat(HIDDEN.isSaidIn(text)).isTrue();
    }

    static Stream<String> theSameWordsAreRefused() {
        return Stream.of(
                "The head of Acme took bribes, it’s said.",
                "the HEAD of acme took bribes – it's said",
                "The  head\n\nof\u00a0Acme took bribes it s said",
                "Ｔｈｅ head of Ａcme took bribes, it’s said!",
                "The he\u00adad of Ac\u200bme took bribes, it’s said.",
                "Long ago. “The head of Acme took bribes”, it’s said. Since then, peace.",
                "  该 公司 行贿\n官员 ",
                "据报道，该公司行贿官员，随后辞职。",
                "ＡＣＭＥ",
                "行贿！",
                "see [[figure:313]], of theft");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The head of Acme took no bribes, it’s said.",
                "A tithe head of Acme took bribes, it’s saidst",
                "The head of Acme took bribes, it’s saidst",
                "Acmes are pimples.",
                "该公司没有行贿官员。",
                "See [[figure:3130]] of theft",
                "…"
            })
    void otherWordsAreAccepted(String text) {
        assertThat(HIDDEN.isSaidIn(text)).isFalse();
    }

    @Test
    void aSingleWordAmongOthersIsReportedOnly() {
        assertThat(HIDDEN.isSaidIn("Acme makes robots.")).isFalse();
        assertThat(HIDDEN.isNamedIn("ACME makes robots.")).isTrue();
        assertThat(HIDDEN.isNamedIn("他们行贿了。")).isTrue();
        assertThat(HIDDEN.isNamedIn("Acmes are pimples.")).isFalse();
    }

    /** As many ideographs as two words have are a text. */
    @Test
    void fourIdeographsCountAsOneWordAndFiveAsMore() {
        assertThat(new HiddenWordFilter(List.of("贪污受贿")).isSaidIn("据报道，他们贪污受贿。"))
                .isFalse();
        assertThat(new HiddenWordFilter(List.of("贪污受贿了")).isSaidIn("据报道，他们贪污受贿了。"))
                .isTrue();
    }

    @Test
    void theMarkReplacesOnlyHiddenWords() {
        assertThat(HIDDEN.masked("Acme")).isEqualTo(Suppression.MARK);
        assertThat(HIDDEN.masked("Acme makes robots.")).isEqualTo("Acme makes robots.");
        assertThat(HIDDEN.masked(
                        ItemKind.SECTOR, Content.of(Map.of("slug", "acme", "name.en", "Acme", "name.zh", "机器人"))))
                .isEqualTo(Content.of(Map.of("slug", "acme", "name.en", Suppression.MARK, "name.zh", "机器人")));
    }

    @Test
    void nothingIsFoundWhereNothingIsHidden() {
        assertThat(HiddenWordFilter.NONE.isNothing()).isTrue();
        assertThat(HIDDEN.isNothing()).isFalse();
        assertThat(HiddenWordFilter.NONE.isSaidIn("")).isFalse();
        assertThat(new HiddenWordFilter(List.of("…", "")).isSaidIn("")).isFalse();
    }

    @Test
    void quotationsOfPrintedNumbersAreMasked() {
        Content source = Content.of(Map.of("mentions", "5.1.1 | Acme\n12.1.1 | 3 |  | Acme took 3 bribes; 该公司行贿官员。"));

        assertThat(HIDDEN.masked(ItemKind.SOURCE, source).get("mentions"))
                .isEqualTo("5.1.1 | Acme\n12.1.1 | 3 |  | " + Suppression.MARK);
    }

    @Test
    void maskedWordsOfAPrintedNumberAreNotPublished() {
        MentionLine line = MentionLine.parse("7.1.1 | 15 |  | " + Suppression.MARK);

        assertThat(line.mention(1, 2).quoted()).isNull();
    }
}
