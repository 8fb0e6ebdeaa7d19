package org.investportal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Connections to this machine send their bodies byte by byte to a portal with little memory: first three hundred from one address, then
 * three hundred from many addresses to a place that answers without reading.
 */
@Tag("sweep")
class SlowBodiesTest {

    private static final int CONNECTION_COUNT = 300;
    private static final int ROUNDS = 12;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=part";

    /** To everything that could read a body, one after the other. */
    private static final List<List<String>> REQUESTS = List.of(
            List.of("POST", "/staff/login", FORM),
            List.of("PUT", "/about", FORM),
            List.of("POST", "/about", FORM),
            List.of("POST", "/staff/nothing", PARTS),
            List.of("GET", "/compare", PARTS),
            List.of("POST", "/about", PARTS));

    private static final List<String> UNREAD = List.of("POST", "/staff/nothing", "application/json");

    private static final List<Duration> WAITED = new ArrayList<>();
    private static final List<Integer> STATUSES = new ArrayList<>();
    private static final List<String> ANSWERS = new ArrayList<>();
    private static int signInPage;
    private static int signInForm;

    /** Open ones, each of which is sent a byte twice a second. */
    private static final List<Socket> CONNECTED = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void trickle(@TempDir Path folder) throws Exception {
        ScheduledExecutorService trickling = Executors.newSingleThreadScheduledExecutor();
        ScheduledFuture<?> bytes = trickling.scheduleWithFixedDelay(
                () -> CONNECTED.forEach(SlowBodiesTest::another), 500, 500, MILLISECONDS);
        try (PortalProcess portal = PortalProcess.in(folder, Map.of("JAVA_TOOL_OPTIONS", "-Xmx256m"))
                .untilReady()) {
            Browser reader = Browser.at(portal.port());
            for (int warm = 0; warm < 20; warm++) {
                reader.get("/about");
            }
            trickleToEverything(portal.port(), reader);
            trickleUnread(portal.port(), reader);
        } finally {
            bytes.cancel(true);
            trickling.shutdown();
            for (Socket connection : CONNECTED) {
                connection.close();
            }
        }
    }

    private static void trickleToEverything(int port, Browser reader) throws Exception {
        for (int number = 0; number < CONNECTION_COUNT; number++) {
            CONNECTED.add(begin(port, 0, REQUESTS.get(number % REQUESTS.size())));
        }
        for (int round = 0; round < ROUNDS; round++) {
            ask(reader);
            Thread.sleep(500);
        }
        signInPage = reader.get("/staff/login").status();
        signInForm = reader.signIn("someone@example.org", "wrong").status();
        CONNECTED.forEach(connection -> ANSWERS.add(answered(connection)));
    }

    /** To a place that answers without reading, from many addresses and a few at a time, so that none is refused. */
    private static void trickleUnread(int port, Browser reader) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            for (int number = 0; number < CONNECTION_COUNT / ROUNDS; number++) {
                CONNECTED.add(begin(port, number, UNREAD));
            }
            ask(reader);
            Thread.sleep(500);
        }
    }

    /** From an address of this machine that is not the reader's. */
    private static Socket begin(int port, int sender, List<String> request) throws IOException {
        InetAddress from = InetAddress.getByName("127.0.0." + (2 + sender));
        Socket connection = new Socket(InetAddress.getLoopbackAddress(), port, from, 0);
        String head = String.join(" ", request.get(0), request.get(1), "HTTP/1.1")
                + "\r\nHost: localhost\r\nAccept: application/json\r\nContent-Type: " + request.get(2)
                + "\r\nContent-Length: 8192\r\n\r\na=1&";
        connection.getOutputStream().write(head.getBytes(US_ASCII));
        return connection;
    }

    private static void another(Socket connection) {
        try {
            connection.getOutputStream().write('a');
        } catch (IOException closed) {
            // the portal does not wait for more
        }
    }

    private static void ask(Browser reader) {
        long start = System.nanoTime();
        Answer answer = reader.get("/about");
        WAITED.add(Duration.ofNanos(System.nanoTime() - start));
        STATUSES.add(answer.status());
    }

    /** Returns the part of the answer that has come so far; empty if none has. */
    private static String answered(Socket connection) {
        try {
            InputStream answer = connection.getInputStream();
            return new String(answer.readNBytes(Math.min(answer.available(), 1_000)), US_ASCII);
        } catch (IOException closed) {
            return "";
        }
    }

    @Test
    void readersAreServedAllTheTime() {
        assertThat(STATUSES).containsOnly(200);
        assertThat(WAITED)
                .as("waited " + WAITED)
                .filteredOn(waited -> waited.compareTo(Duration.ofSeconds(1)) > 0)
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theSignInPageIsServed() {
        assertThat(signInPage).isEqualTo(200);
        assertThat(signInForm)
                .as("the form is read and refused because of the password")
                .isEqualTo(422);
    }

    @Test
    void formsBeyondTheQuotaAreRefused() {
        assertThat(ANSWERS).anyMatch(answer -> answer.startsWith("HTTP/1.1 503") && answer.contains("Retry-After: 5"));
    }

    @Test
    void requestsWithoutBodyAreAnsweredWithoutReadingIt() {
        assertThat(ANSWERS)
                .filteredOn(answer -> answer.startsWith("HTTP/1.1 405"))
                .hasSizeGreaterThan(CONNECTION_COUNT / 4);
    }
}
