package org.investportal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Objects;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** A line in the log and the answer to the request have the same id. */
@ShippedPortal
class RequestIdFilterTest {

    private static final String HEADER = "X-Request-Id";
    private static final String OF_THE_PROXY = "0123456789abcdef0123456789abcdef";
    private static final String MADE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Portal portal;
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    RequestIdFilterTest(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void readTheLog() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void leaveTheLog() {
        root.detachAppender(log);
    }

    private List<String> logged() {
        return log.list.stream()
                .filter(event -> Objects.requireNonNullElse(event.getFormattedMessage(), "")
                        .startsWith("Servlet.service() for servlet"))
                .map(event -> event.getMDCPropertyMap().getOrDefault("requestId", ""))
                .toList();
    }

    @Test
    void deskTakesTheIdOfTheProxy() {
        assertThat(portal.ask("GET", "/staff/login", HEADER, OF_THE_PROXY).header(HEADER))
                .isEqualTo(OF_THE_PROXY);
        assertThat(portal.ask("GET", "/staff/zh/login", HEADER, OF_THE_PROXY).header(HEADER))
                .isEqualTo(OF_THE_PROXY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ab-45678", OF_THE_PROXY + OF_THE_PROXY})
    void shortestAndLongestIdsAreTaken(String id) {
        assertThat(portal.ask("GET", "/staff/login", HEADER, id).header(HEADER)).isEqualTo(id);
    }

    @Test
    void eachRequestHasItsOwn() {
        String first = portal.ask("GET", "/staff/login").header(HEADER);

        assertThat(first).matches(MADE);
        assertThat(portal.ask("GET", "/staff/login").header(HEADER))
                .matches(MADE)
                .isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1234567",
                "12345678 9",
                "12345678_9",
                "12345678;x=1",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0"
            })
    void oddIdsAreReplaced(String odd) {
        assertThat(portal.ask("GET", "/staff/login", HEADER, odd).header(HEADER))
                .matches(MADE);
    }

    @Test
    void failureIsLoggedWithTheIdOfItsAnswer() {
        Answer failed = portal.ask("GET", Portal.FAULTY, HEADER, OF_THE_PROXY);
        Answer made = portal.ask("GET", Portal.FAULTY);

        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.header(HEADER)).isEqualTo(OF_THE_PROXY);
        assertThat(made.header(HEADER)).matches(MADE);
        assertThat(logged()).containsExactly(OF_THE_PROXY, made.header(HEADER));
    }

    @Test
    void publicPagesAreTheSameForAll() {
        for (int each = 0; each < 2; each++) {
            assertThat(portal.ask("GET", "/about", HEADER, OF_THE_PROXY)
                            .headers()
                            .map())
                    .doesNotContainKey("x-request-id");
        }
    }
}
