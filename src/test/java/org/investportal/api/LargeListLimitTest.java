package org.investportal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.investportal.web.ServiceUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Programs that ask for long lists at once cannot fill the memory. */
class LargeListLimitTest {

    private final LargeListLimit limit = new LargeListLimit();

    private boolean begin(String entries) {
        return limit.preHandle(request(entries), new MockHttpServletResponse(), this);
    }

    private void end(String entries) {
        limit.afterCompletion(request(entries), new MockHttpServletResponse(), this, null);
    }

    private static MockHttpServletRequest request(String entries) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/figures");
        request.setParameter("limit", entries);
        return request;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "101", "0x3E8", " 999"})
    void aFewLongListsAreMadeAtATime(String entries) {
        for (int list = 0; list < 4; list++) {
            assertThat(begin(entries)).isTrue();
        }

        assertThatThrownBy(() -> begin(entries)).isInstanceOf(ServiceUnavailable.class);
    }

    @Test
    void oneThatIsDoneMakesRoomForAnother() {
        for (int list = 0; list < 4; list++) {
            begin("1000");
        }
        end("1000");

        assertThat(begin("1000")).isTrue();
    }

    @Test
    void shortListsHaveNoLimit() {
        for (int list = 0; list < 9; list++) {
            assertThat(begin("100")).isTrue();
            assertThat(begin("7")).isTrue();
        }
    }
}
