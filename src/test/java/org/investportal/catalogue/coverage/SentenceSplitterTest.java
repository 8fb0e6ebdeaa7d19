package org.investportal.catalogue.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    /** A bar stands where a sentence ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The port grew.|Was it planned?|Yes!|Ships came.",
                "It has five piers.|12 cranes stand there.",
                "It was called a “quiet town”.|Now it is loud.",
                "The mayor said: “It works.”|“Does it?” asked the clerk.|(He was new.)|Few knew"
            })
    void endAtAMarkBeforeACapitalADigitOrAQuote(String parted) {
        assertThat(SentenceSplitter.of(parted.replace('|', ' '))).containsExactly(parted.split("\\|", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"港口增长。|去年有计划吗？|有！", "他说：“很好。”|然后走了；船来了。"})
    void endAtAFullStopOfChinese(String parted) {
        assertThat(SentenceSplitter.of(parted.replace("|", ""))).containsExactly(parted.split("\\|", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exports rose by 14.7% and imports by 0.5 points",
                "Harbour Works Co., Ltd. Has a crane built by Smith Inc. Of Leeds",
                "It came out No. 1 among ports, see Nos. 3 and 4",
                "It opened on Sept. 3, planned by J. Smith and Dr. Jones",
                "Trade doubled; The rest halved: Nothing else changed",
                "It is e.g. a quay",
                "Piers,5 of them. and a quay"
            })
    void goOnOtherwise(String sentence) {
        assertThat(SentenceSplitter.of(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Is it deep?|No.|The port is shallow.", "They agreed on pier no.|Later they did not."})
    void endAfterNoUnlessANumberFollows(String parted) {
        assertThat(SentenceSplitter.of(parted.replace('|', ' '))).containsExactly(parted.split("\\|", -1));
    }
}
