package org.investportal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.investportal.mail.SwitchedMailServer;
import org.investportal.portal.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A portal that is stopped answers the requests that it has, but does not wait for them for long. It logs to a file and in JSON, if that is set. */
@Tag("sweep")
class StopTest {

    private static final String BODY = "email=a%40example.org&password=wrong";
    private static final String FORM = "POST /staff/login HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + BODY.length()
            + "\r\nConnection: close\r\n\r\n";
    private static final Duration SHORT = Duration.ofSeconds(2);

    /** Includes five seconds for work in the background, and a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(20);

    /** As long as a person needs at least, and a little more. */
    private static final long MILLIS_TO_TYPE = 3100;

    private static final long MILLIS_TO_ARRIVE = 2000;

    private final Path folder;

    StopTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void answersTheRequestThatItHas() throws Exception {
        try (PortalProcess portal = start(Map.of());
                Socket client = sending(portal.port())) {
            portal.tellToStop();
            portal.until(() -> isClosed(portal.port()));
            client.getOutputStream().write(BODY.getBytes(US_ASCII));

            assertThat(new String(client.getInputStream().readAllBytes(), US_ASCII))
                    .startsWith("HTTP/1.1 401 ") // without a token
                    .contains("<main", "</html>");
            portal.untilEnd();
        }
    }

    @Test
    void doesNotWaitForARequestThatDoesNotEnd() throws Exception {
        try (PortalProcess portal = start(Map.of("SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE", SHORT.toSeconds() + "s"));
                Socket client = sending(portal.port())) {
            long start = System.nanoTime();
            portal.stop();

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT, SHORT.plus(SOON));
            assertThat(client.isConnected()).isTrue();
        }
    }

    /** The end of an attempt is stored, so that the mail is not sent twice. */
    @Test
    void endsTheMailThatItSendsAndLogsToAFileAndInJson() throws Exception {
        Path file = folder.resolve("log/portal.log");
        try (SwitchedMailServer mails = new SwitchedMailServer()) {
            mails.be(SwitchedMailServer.Mode.SLOW);
            try (PortalProcess portal = start(Map.of(
                    "SPRING_MAIL_HOST", "127.0.0.1",
                    "SPRING_MAIL_PORT", String.valueOf(mails.port()),
                    "PORTAL_CONTACT_EMAIL", "ask@invest.example.org",
                    "LOGGING_FILE_NAME", file.toString(),
                    "LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs",
                    "LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_BOOT", "INFO"))) {
                FormSender investor = new FormSender(portal.port());
                String token = investor.tokens(1).get(0);
                Thread.sleep(MILLIS_TO_TYPE);
                assertThat(investor.isAccepted(token, "ann@investor.example", "192.0.2.1"))
                        .isTrue();
                portal.until(() -> mails.taken() == 1);
                portal.stop();
                assertLogs(file, portal.output());
            }
            assertThat(stateOfTheMail()).isEqualTo("SENT");
        }
    }

    private static void assertLogs(Path file, List<String> console) throws IOException {
        assertThat(Files.readAllLines(file)).isNotEmpty().allMatch(line -> line.contains(" INFO "));
        List<JsonNode> events = console.stream()
                .filter(line -> line.startsWith("{"))
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(events)
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(List.copyOf(event.propertyNames())).contains("@timestamp", "message", "log"));
    }

    private String stateOfTheMail() throws SQLException {
        try (Connection connection = DriverManager.getConnection(new FileDatabase(folder).getJdbcUrl(), "", "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select state from mail")) {
            row.next();
            return row.getString(1);
        }
    }

    private PortalProcess start(Map<String, String> settings) throws Exception {
        return PortalProcess.in(folder, settings).untilReady();
    }

    /** A client that has sent a part of its form, which the portal is reading. */
    private static Socket sending(int port) throws Exception {
        Browser.at(port).get("/staff/login"); // the first request of a portal takes long
        Socket client = new Socket(InetAddress.getLoopbackAddress(), port);
        client.setSoTimeout(60_000);
        client.getOutputStream().write(FORM.getBytes(US_ASCII));
        Thread.sleep(MILLIS_TO_ARRIVE);
        return client;
    }

    private static boolean isClosed(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return !socket.isConnected();
        } catch (IOException refused) {
            return true;
        }
    }
}
