package org.investportal.delivery;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body that has to come within 20 seconds and one more for each thousand bytes. */
class TimedBody implements InputBuffer {

    private static final Duration FOR_THE_FIRST = Duration.ofSeconds(20);
    private static final Duration PER_BYTE = Duration.ofMillis(1);

    private final InputBuffer body;
    private final Runnable afterReading;
    private final LongSupplier nanoTime;
    private final long start;
    private Duration allowed = FOR_THE_FIRST;

    /** The second argument runs after each reading of some bytes. */
    TimedBody(InputBuffer body, Runnable afterReading) {
        this(body, afterReading, System::nanoTime);
    }

    TimedBody(InputBuffer body, Runnable afterReading, LongSupplier nanoTime) {
        this.body = body;
        this.afterReading = afterReading;
        this.nanoTime = nanoTime;
        start = nanoTime.getAsLong();
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (nanoTime.getAsLong() - start > allowed.toNanos()) {
            throw new SocketTimeoutException("The client sends the body too slowly");
        }
        int read = body.doRead(handler);
        allowed = allowed.plus(PER_BYTE.multipliedBy(Math.max(read, 0)));
        afterReading.run();
        return read;
    }

    @Override
    public int available() {
        return body.available();
    }
}
