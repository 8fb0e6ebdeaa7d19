package org.investportal;

import static java.nio.charset.StandardCharsets.US_ASCII;
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
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three hundred connections to this machine send their bodies byte by byte, for some seconds, to a portal with little memory. */
class SlowBodiesTest {

    private static final int CONNECTIONS = 300;
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

    private static final List<Duration> WAITED = new ArrayList<>();
    private static final List<Integer> STATUSES = new ArrayList<>();
    private static final List<String> ANSWERS = new ArrayList<>();
    private static int signInPage;

    @BeforeAll
    static void trickle(@TempDir Path folder) throws Exception {
        List<Socket> connections = new ArrayList<>();
        try (PortalProcess portal = PortalProcess.in(folder, Map.of("JAVA_TOOL_OPTIONS", "-Xmx256m"))
                .untilReady()) {
            Browser reader = Browser.at(portal.port());
            for (int warm = 0; warm < 20; warm++) {
                reader.get("/about");
            }
            for (int number = 0; number < CONNECTIONS; number++) {
                connections.add(begin(portal.port(), REQUESTS.get(number % REQUESTS.size())));
            }
            for (int round = 0; round < ROUNDS; round++) {
                connections.forEach(SlowBodiesTest::another);
                ask(reader);
                Thread.sleep(Duration.ofMillis(500).toMillis());
            }
            signInPage = reader.get("/staff/login").status();
            for (Socket connection : connections) {
                ANSWERS.add(answered(connection));
            }
        } finally {
            for (Socket connection : connections) {
                connection.close();
            }
        }
    }

    private static Socket begin(int port, List<String> request) throws IOException {
        Socket connection = new Socket(InetAddress.getLoopbackAddress(), port);
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

    /** What has come so far, if anything. */
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
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void peopleFindTheSignIn() {
        assertThat(signInPage).isEqualTo(200);
    }

    @Test
    void moreFormsOfTheDeskThanThereArePlacesForAreSentAway() {
        assertThat(ANSWERS).anyMatch(answer -> answer.startsWith("HTTP/1.1 503") && answer.contains("Retry-After: 5"));
    }

    @Test
    void whatNeedsNoBodyIsAnsweredWithoutIt() {
        assertThat(ANSWERS)
                .filteredOn(answer -> answer.startsWith("HTTP/1.1 405"))
                .hasSizeGreaterThan(CONNECTIONS / 4);
    }
}
