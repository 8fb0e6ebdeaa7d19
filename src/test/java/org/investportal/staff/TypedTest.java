package org.investportal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void linesEndAlikeWhoeverSentThem() {
        assertThat(Typed.text(" one\r\ntwo\rthree\n")).isEqualTo("one\ntwo\nthree");
        assertThat(Typed.line(" one\r\ntwo\tthree\n")).isEqualTo("one two three");
    }

    @Test
    void whatNoKeyboardHasIsABlank() {
        assertThat(Typed.text("a\0b\u001bc")).isEqualTo("a b c");
        assertThat(Typed.line("\0")).isEmpty();
        assertThat(Typed.textOrNone("\0\n ")).isNull();
    }

    @Test
    void whatBelongsToOneCharacterStaysTogether() {
        assertThat(Typed.text("👩‍🔬 杭州")).isEqualTo("👩‍🔬 杭州");
    }

    @Test
    void passwordsStayAsTheyAre() {
        assertThat(Typed.exactly(" a\r\nb ")).isEqualTo(" a\r\nb ");
    }

    @Test
    void whatIsNoNumberIsNone() {
        assertThat(Typed.number(" 12 ")).isEqualTo(12);
        assertThat(Typed.number("9999999999")).isZero();
        assertThat(Typed.number("-1")).isZero();
        assertThat(Typed.id("999999999999999999")).isEqualTo(999_999_999_999_999_999L);
        assertThat(Typed.id("abc")).isZero();
        assertThat(Typed.id(null)).isZero();
    }
}
