package org.investportal.editorial.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReaderProcessTest {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    @Test
    void anAnswerThatIsLongerThanTheLimitIsTooMuch() {
        assertThat(ReaderProcess.run(LongAnswer.class, new byte[0], LIMIT))
                .satisfies(ending -> assertThat(ending.status()).isEqualTo(ReaderProcess.OUT_OF_MEMORY))
                .satisfies(ending -> assertThat(ending.answer()).isEmpty());
    }

    /** A command that answers ten megabytes. */
    static final class LongAnswer {

        private static final int LENGTH = 10_000_000;

        private LongAnswer() {}

        public static void main(String[] arguments) throws IOException {
            ReaderProcess.answer((input, answer) -> {
                answer.write(new byte[LENGTH]);
                return ReaderProcess.READ;
            });
        }
    }
}
