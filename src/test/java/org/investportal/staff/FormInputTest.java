package org.investportal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormInputTest {

    @Test
    void linesEndAlikeFromAllClients() {
        assertThat(FormInput.text(" one\r\ntwo\rthree\n")).isEqualTo("one\ntwo\nthree");
        assertThat(FormInput.line(" one\r\ntwo\tthree\n")).isEqualTo("one two three");
    }

    @Test
    void controlCharactersBecomeBlanks() {
        assertThat(FormInput.text("a\0b\u001bc")).isEqualTo("a b c");
        assertThat(FormInput.line("\0")).isEmpty();
        assertThat(FormInput.textOrNone("\0\n ")).isNull();
    }

    @Test
    void combinedCharactersStayTogether() {
        assertThat(FormInput.text("👩‍🔬 杭州")).isEqualTo("👩‍🔬 杭州");
    }

    @Test
    void passwordsStayAsTheyAre() {
        assertThat(FormInput.exactly(" a\r\nb ")).isEqualTo(" a\r\nb ");
    }

    @Test
    void invalidNumbersAreAbsent() {
        assertThat(FormInput.number(" 12 ")).isEqualTo(12);
        assertThat(FormInput.number("9999999999")).isZero();
        assertThat(FormInput.number("-1")).isZero();
        assertThat(FormInput.number("999999999")).isEqualTo(999_999_999);
        assertThat(FormInput.number("1000000000")).isZero();
        assertThat(FormInput.id("1000000000000000000")).isZero();
        assertThat(FormInput.id("999999999999999999")).isEqualTo(999_999_999_999_999_999L);
        assertThat(FormInput.id("abc")).isZero();
        assertThat(FormInput.id(null)).isZero();
    }

    @Test
    void pagesAreCountedFromOneUpToTheLast() {
        assertThat(FormInput.page("0")).isEqualTo(1);
        assertThat(FormInput.page(null)).isEqualTo(1);
        assertThat(FormInput.page("100000")).isEqualTo(100_000);
        assertThat(FormInput.page("100001")).isEqualTo(100_000);
    }
}
