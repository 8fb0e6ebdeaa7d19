package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;

class WrittenResponseTest {

    private static final byte[] MEGABYTE = new byte[1 << 20];

    private final MockHttpServletResponse client = new MockHttpServletResponse();
    private final WrittenResponse response = new WrittenResponse(client);

    @Test
    void anAnswerIsStored() throws IOException {
        write(16);

        assertThat(client.getContentAsByteArray()).isEmpty();
        assertThat(PublicAnswer.of(response, Instant.EPOCH, null)).isNotNull();
    }

    @Test
    void aLongAnswerIsSentWhileItIsMade() throws IOException {
        write(17);

        assertThat(response.getContentSize()).isZero();
        assertThat(client.isCommitted()).isTrue();
        assertThat(client.getHeader(HttpHeaders.CACHE_CONTROL)).contains("max-age=0");
        assertThat(client.getContentAsByteArray()).hasSize(17 * MEGABYTE.length);
        assertThat(PublicAnswer.of(response, Instant.EPOCH, null)).isNull();
        response.copyBodyToResponse();
        assertThat(client.getContentAsByteArray()).hasSize(17 * MEGABYTE.length);
    }

    private void write(int megabytes) throws IOException {
        for (int written = 0; written < megabytes; written++) {
            response.getOutputStream().write(MEGABYTE);
        }
    }
}
