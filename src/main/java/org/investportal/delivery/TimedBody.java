package org.investportal.delivery;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body of which the first thousand bytes have to come within some time, and then a thousand in each second. */
class TimedBody implements InputBuffer {

    private static final int FIRST_BYTES = 1_000;
    private static final Duration PER_BYTE = Duration.ofMillis(1);

    private final InputBuffer body;
    private final Timing timing;
    private final Consumer<Duration> beforeReading;
    private final Runnable afterReading;
    private final LongSupplier nanoTime;
    private final long start;
    private long bytes;

    /**
     * The time that a body may take.
     *
     * @param first for its first thousand bytes
     * @param isLongerForMore false if all bytes have to come in that time
     */
    record Timing(Duration first, boolean isLongerForMore) {

        private Duration of(long bytes) {
            return isLongerForMore ? first.plus(PER_BYTE.multipliedBy(Math.max(0, bytes - FIRST_BYTES))) : first;
        }
    }

    /**
     * @param beforeReading takes the time that the next reading may take, before it
     * @param afterReading runs after each reading of some bytes
     */
    TimedBody(InputBuffer body, Timing timing, Consumer<Duration> beforeReading, Runnable afterReading) {
        this(body, timing, beforeReading, afterReading, System::nanoTime);
    }

    TimedBody(
            InputBuffer body,
            Timing timing,
            Consumer<Duration> beforeReading,
            Runnable afterReading,
            LongSupplier nanoTime) {
        this.body = body;
        this.timing = timing;
        this.beforeReading = beforeReading;
        this.afterReading = afterReading;
        this.nanoTime = nanoTime;
        start = nanoTime.getAsLong();
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        Duration left = timing.of(bytes).minusNanos(nanoTime.getAsLong() - start);
        if (left.isNegative()) {
            throw new SocketTimeoutException("The client sends the body too slowly");
        }
        beforeReading.accept(left.compareTo(timing.first()) < 0 ? left : timing.first());
        int read = body.doRead(handler);
        bytes += Math.max(read, 0);
        afterReading.run();
        return read;
    }

    @Override
    public int available() {
        return body.available();
    }
}
