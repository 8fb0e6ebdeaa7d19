package org.investportal.editorial.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The changes of a preview are in its address, up to five hundred of them. */
class RevisionChoiceTest {

    @Test
    void isReadFromItsCode() {
        RevisionChoice choice = new RevisionChoice(new TreeMap<>(Map.of(7L, 1, 12L, 3)));

        assertThat(choice.code()).isEqualTo("7-5.3");
        assertThat(RevisionChoice.parse("7-5.3")).contains(choice);
    }

    @Test
    void hasFiveHundredChangesAtMost() {
        assertThat(RevisionChoice.parse(ofChanges(500)))
                .hasValueSatisfying(choice -> assertThat(choice.size()).isEqualTo(500));
        assertThat(RevisionChoice.parse(ofChanges(501))).isEmpty();
        assertThat(RevisionChoice.parse(ofChanges(1000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1-", "-1", "1.0", "1.1000000", "x", "1--2"})
    void nothingElseIsACode(String code) {
        assertThat(RevisionChoice.parse(code)).isEmpty();
    }

    private static String ofChanges(int changes) {
        return String.join("-", Collections.nCopies(changes, "1"));
    }
}
