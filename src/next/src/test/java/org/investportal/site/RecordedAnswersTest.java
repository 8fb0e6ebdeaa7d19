package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The portal answers what the first house answered, except what {@code differences.txt} names. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"portal.base-url=https://invest.example", "spring.datasource.url=jdbc:h2:mem:recorded-answers"})
class RecordedAnswersTest {

    @LocalServerPort
    private int port;

    @Test
    void answersWhatTheFirstHouseAnswered() {
        KnownDifferences known = KnownDifferences.read();
        List<AnswerComparison.Missing> missing = new AnswerComparison("http://localhost:" + port)
                .missing(RecordedAnswers.read()).stream()
                        .filter(one -> !known.explain(one))
                        .toList();
        if (!missing.isEmpty()) {
            fail(missing.size()
                    + " facts of the first house are missing. Add them, or write into differences.txt why not. The first ones:\n"
                    + AnswerComparison.byPage(missing, 100));
        }
        assertThat(known.unused())
                .as("lines of differences.txt that explain nothing, so delete them")
                .isEmpty();
    }
}
