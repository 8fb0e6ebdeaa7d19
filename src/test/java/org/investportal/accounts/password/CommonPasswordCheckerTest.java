package org.investportal.accounts.password;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The limits of the rule: the shortest of each piece, how far it goes, and how many words are too many to be common. */
class CommonPasswordCheckerTest {

    private final CommonPasswordChecker common = CommonPasswordChecker.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vvv",
                "hjkl",
                "sdfghjk",
                "1q2w3e",
                "1q2w3e4r",
                "!c@v#b",
                "password dragon",
                "password dragon password dragon"
            })
    void findsKeyboardSequencesRepetitionsAndTwoWords(String password) {
        assertTrue(common.contains(password));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vv",
                "hjk",
                "sdfgv",
                "q2w3e",
                "1q2w3ev",
                "password dragon liverpool",
                "1111 boats on the canal",
                // of the remarks in the list of words
                "saying"
            })
    void acceptsUncommonPasswords(String password) {
        assertFalse(common.contains(password));
    }
}
