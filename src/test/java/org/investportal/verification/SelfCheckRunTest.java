package org.investportal.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However much is found, there is room for it. */
class SelfCheckRunTest {

    @Test
    void keepsTheFirstFindingsAndSaysHowManyMoreThereAre() {
        List<String> kept = kept(Collections.nCopies(1000, "a".repeat(1000)));

        assertThat(kept).hasSize(31).endsWith("… and 970 more");
        assertThat(String.join("\n", kept).length()).isLessThan(8000);
        assertThat(kept.get(0)).hasSize(250).endsWith("a…");
    }

    @Test
    void keepsAllIfThereIsRoom() {
        List<String> findings = Collections.nCopies(30, "a".repeat(250));

        assertThat(kept(findings)).isEqualTo(findings);
    }

    @Test
    void keepsAFindingInOneLine() {
        assertThat(kept(List.of("one\n two", "three"))).containsExactly("one two", "three");
    }

    private static List<String> kept(List<String> findings) {
        return new SelfCheckRun(new SelfCheck(1, Instant.EPOCH, SelfCheck.State.FAILED, 1, 1, findings))
                .view()
                .findings();
    }
}
