package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimedBodyTest {

    private final Sent sent = new Sent();
    private Duration passed = Duration.ZERO;
    private TimedBody body;

    @BeforeEach
    void begin() {
        body = new TimedBody(sent, () -> {}, () -> passed.toNanos());
    }

    @Test
    void readsABodyThatComesWithin20Seconds() throws IOException {
        passed = Duration.ofSeconds(20);

        assertThat(body.doRead(sent)).isEqualTo(1);
    }

    @Test
    void refusesABodyThatComesByteByByte() throws IOException {
        for (int second = 0; second <= 20; second++) {
            passed = Duration.ofSeconds(second);
            assertThat(body.doRead(sent)).isEqualTo(1);
        }
        passed = Duration.ofSeconds(21);

        assertThatThrownBy(() -> body.doRead(sent)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void allowsASecondMoreForEachThousandBytes() throws IOException {
        sent.bytes = 5_000;
        body.doRead(sent);
        passed = Duration.ofSeconds(25);
        sent.bytes = 0;

        assertThat(body.doRead(sent)).isZero();
        passed = Duration.ofSeconds(26);
        assertThatThrownBy(() -> body.doRead(sent)).isInstanceOf(SocketTimeoutException.class);
    }

    /** Hands over the same number of bytes at each reading. */
    private static final class Sent implements InputBuffer, ApplicationBufferHandler {

        private int bytes = 1;

        @Override
        public int doRead(ApplicationBufferHandler handler) {
            return bytes;
        }

        @Override
        public int available() {
            return bytes;
        }

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ByteBuffer getByteBuffer() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void expand(int size) {
            throw new UnsupportedOperationException();
        }
    }
}
