package org.investportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"RITA STRASSE", "Rita  Straße", " rita stra\u00dfe", "Ｒｉｔａ　Ｓｔｒａßｅ", "Rita\u00a0Straſſe"})
    void namesThatLookAlikeHaveOneKey(String name) {
        assertThat(PersonNames.key(name)).isEqualTo(PersonNames.key("Rita Strasse"));
    }

    @Test
    void differentNamesHaveDifferentKeys() {
        assertThat(PersonNames.key("Rita")).isNotEqualTo(PersonNames.key("Ritá"));
        assertThat(PersonNames.key("王丽")).isNotEqualTo(PersonNames.key("王莉"));
    }

    /** A character of Arabic stands for a whole sentence. */
    @Test
    void aKeyFitsIntoItsColumn() {
        assertThat(PersonNames.key("\ufdfa".repeat(200))).hasSize(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Portal", "the PORTAL", "(console)", "The product", "Ｐｏｒｔａｌ.", "系统", "“System”"})
    void namesThatThePortalSignsWithAreReserved(String name) {
        assertThat(PersonNames.isReserved(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Porter", "Portal Fan", "王系统", "O’Hara"})
    void namesOfPeopleAreNotReserved(String name) {
        assertThat(PersonNames.isReserved(name)).isFalse();
    }
}
