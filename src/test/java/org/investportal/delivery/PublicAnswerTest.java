package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** An answer is kept if it is for everybody, and compressed if that saves something. */
class PublicAnswerTest {

    private final WrittenResponse response = new WrittenResponse(new MockHttpServletResponse());

    @ParameterizedTest
    @CsvSource({
        "text/html;charset=UTF-8, 1024, true",
        "text/html;charset=UTF-8, 1023, false",
        "application/geo+json, 1024, true",
        "image/png, 1024, false"
    })
    void compressesTextFromAKilobyteOn(String type, int bytes, boolean compressed) throws IOException {
        PublicAnswer answer = Objects.requireNonNull(answer(type, bytes));

        assertThat(answer.representation(accepting("gzip")) != answer.representation(accepting(null)))
                .isEqualTo(compressed);
    }

    @Test
    void sendsPartsUncompressed() throws IOException {
        PublicAnswer answer = Objects.requireNonNull(answer("text/html", 2000));
        MockHttpServletRequest part = accepting("gzip");
        part.addHeader("Range", "bytes=0-9");

        assertThat(answer.representation(part)).isSameAs(answer.representation(accepting(null)));
    }

    @Test
    void keepsNothingThatIsForOneClient() throws IOException {
        response.setHeader("Set-Cookie", "a=b");

        assertThat(answer("text/html", 10)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, false", "204, false", "404, false"})
    void keepsNoOtherStatus(int status, boolean kept) throws IOException {
        response.setStatus(status);

        assertThat(answer("text/html", 10) != null).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"'private, no-store', false", "public, true"})
    void isKeptUnlessItForbidsThat(String caching, boolean kept) throws IOException {
        response.setHeader("Cache-Control", caching);

        assertThat(Objects.requireNonNull(answer("text/html", 10)).isKept()).isEqualTo(kept);
    }

    private @Nullable PublicAnswer answer(String type, int bytes) throws IOException {
        response.setContentType(type);
        response.getOutputStream().write(new byte[bytes]);
        return PublicAnswer.of(response, Instant.EPOCH, null);
    }

    private static MockHttpServletRequest accepting(@Nullable String encoding) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/about");
        if (encoding != null) {
            request.addHeader("Accept-Encoding", encoding);
        }
        return request;
    }
}
