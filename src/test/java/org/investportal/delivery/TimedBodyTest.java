package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

class TimedBodyTest {

    private static final Duration FIRST = Duration.ofSeconds(5);

    private final Sent sent = new Sent();
    private Duration passed = Duration.ZERO;
    private Duration left = Duration.ZERO;

    private TimedBody body(boolean isLongerForMore) {
        return new TimedBody(
                sent,
                new TimedBody.Timing(FIRST, isLongerForMore),
                next -> left = next,
                () -> {},
                () -> passed.toNanos());
    }

    @Test
    void readsTheFirstBytesWithinTheirTime() throws IOException {
        TimedBody body = body(true);
        passed = FIRST;

        assertThat(body.doRead(sent)).isEqualTo(1);
    }

    @Test
    void refusesABodyThatComesByteByByte() throws IOException {
        TimedBody body = body(true);
        for (int second = 0; second <= 5; second++) {
            passed = Duration.ofSeconds(second);
            assertThat(body.doRead(sent)).isEqualTo(1);
        }
        passed = Duration.ofSeconds(6);

        assertThatThrownBy(() -> body.doRead(sent)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void allowsASecondForEachThousandBytesBehindTheFirst() throws IOException {
        TimedBody body = body(true);
        sent.bytes = 3_000;
        body.doRead(sent);
        passed = Duration.ofSeconds(7);
        sent.bytes = 0;

        assertThat(body.doRead(sent)).isZero();
        passed = Duration.ofSeconds(8);
        assertThatThrownBy(() -> body.doRead(sent)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void allowsNoMoreTimeForALongBodyThatHasToComeAtOnce() throws IOException {
        TimedBody body = body(false);
        sent.bytes = 30_000;
        body.doRead(sent);
        passed = FIRST.plusMillis(1);

        assertThatThrownBy(() -> body.doRead(sent)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void noReadingTakesLongerThanWhatIsLeftNorThanTheFirst() throws IOException {
        TimedBody body = body(true);
        passed = Duration.ofSeconds(4);
        sent.bytes = 60_000;
        body.doRead(sent);
        assertThat(left).isEqualTo(Duration.ofSeconds(1));

        body.doRead(sent);
        assertThat(left).isEqualTo(FIRST);
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
