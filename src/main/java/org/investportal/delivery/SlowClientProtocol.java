package org.investportal.delivery;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.connector.Request;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP/1.1 that closes the connections of slow clients: a client that does not read its answer holds a thread, so the more threads are in use the sooner it is
 * cut off; headers have to come in a limited time, and those that are incomplete never use up the connections.
 */
public class SlowClientProtocol extends Http11NioProtocol {

    /** How long a whole header may take. */
    private static final Duration HEADER = Duration.ofSeconds(5);

    /** The place in the notes of a request that holds its connection; the server uses those below 10. */
    private static final int CONNECTION = 20;

    private final AtomicInteger busy = new AtomicInteger();

    /** Connections of which a header is incomplete, and the nanoseconds at which it began. */
    private final Map<SocketWrapperBase<?>, Long> incomplete = new ConcurrentHashMap<>();

    /** Limits the next read of the body of a request. */
    static void limitRead(Request request, Duration time) {
        if (request.getCoyoteRequest().getNote(CONNECTION) instanceof SocketWrapperBase<?> connection) {
            connection.setReadTimeout(Math.max(1, time.toMillis()));
        }
    }

    /** Returns how long a write may wait for the client: as long as any read while few threads are in use, a quarter of a second when more than half are. */
    static Duration writeTimeout(int busy, int threads, Duration longest) {
        if (busy * 4 <= threads) {
            return longest;
        }
        return busy * 2 <= threads ? longest.dividedBy(5) : longest.dividedBy(20);
    }

    @Override
    protected Processor createProcessor() {
        return new LimitingProcessor();
    }

    private SocketState waitForHeader(SocketWrapperBase<?> connection) {
        long now = System.nanoTime();
        Long begun = incomplete.putIfAbsent(connection, now);
        Duration left = HEADER.minusNanos(begun == null ? 0 : now - begun);
        if (left.isNegative() || (begun == null && areTooManyIncomplete())) {
            return SocketState.CLOSED;
        }
        connection.setReadTimeout(Math.max(1, left.toMillis()));
        return SocketState.LONG;
    }

    /** At most half of the connections. Those that were closed in another way are left out when there seem to be more. */
    private boolean areTooManyIncomplete() {
        int most = getMaxConnections() / 2;
        if (incomplete.size() > most) {
            incomplete.keySet().removeIf(SocketWrapperBase::isClosed);
        }
        return incomplete.size() > most;
    }

    /** Reads the requests of one connection, and answers them. */
    private final class LimitingProcessor extends Http11Processor {

        private LimitingProcessor() {
            super(SlowClientProtocol.this, SlowClientProtocol.this.getAdapter());
        }

        @Override
        public SocketState process(SocketWrapperBase<?> connection, SocketEvent event) throws IOException {
            SocketState state = super.process(connection, event);
            if (state != SocketState.LONG) {
                incomplete.remove(connection);
            }
            return state;
        }

        @Override
        public SocketState service(SocketWrapperBase<?> connection) throws IOException {
            request.setNote(CONNECTION, connection);
            int threads = busy.incrementAndGet();
            connection.setWriteTimeout(writeTimeout(threads, getMaxThreads(), Duration.ofMillis(getConnectionTimeout()))
                    .toMillis());
            try {
                SocketState state = super.service(connection);
                return state == SocketState.LONG && !isAsync() ? waitForHeader(connection) : state;
            } finally {
                busy.decrementAndGet();
            }
        }
    }
}
