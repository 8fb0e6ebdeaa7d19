package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.investportal.mail.SwitchedMailServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A portal that is killed again and again while investors send enquiries has each one that it accepted once, and sends its mail at least once. How often is set
 * with {@code -Dkills=50}.
 */
@Tag("kill")
@Tag("sweep")
class KilledEnquiriesTest {

    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int FORMS = 60;
    private static final int AT_LEAST = 5;
    private static final int LONGEST_PAUSE_IN_MILLIS = 600;

    /** As long as a person needs at least, and a little more. */
    private static final long MILLIS_TO_TYPE = 3100;

    private static final Duration UNTIL_SENT = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private final Random random = new Random();
    private final List<String> accepted = new ArrayList<>();

    @Test
    void losesNothingOnH2() throws Exception {
        killAgainAndAgain(new HashMap<>(), new FileDatabase(folder).getJdbcUrl(), "");
    }

    @Test
    void losesNothingOnPostgres() throws Exception {
        try (PostgresServer postgres = new PostgresServer(Files.createDirectory(folder.resolve("postgres")))) {
            killAgainAndAgain(postgres.settings(), postgres.url(), "postgres");
        }
    }

    private void killAgainAndAgain(Map<String, String> settings, String url, String user) throws Exception {
        try (SwitchedMailServer mails = new SwitchedMailServer()) {
            settings.put("SPRING_MAIL_HOST", "127.0.0.1");
            settings.put("SPRING_MAIL_PORT", String.valueOf(mails.port()));
            settings.put("PORTAL_CONTACT_EMAIL", "ask@invest.example.org");
            settings.put("PORTAL_ENQUIRIES_HOURLYLIMIT", "10000");
            for (int kill = 1; kill <= KILLS; kill++) {
                List<String> now = untilKilled(settings, kill);
                assertThat(now).hasSizeGreaterThanOrEqualTo(AT_LEAST);
                accepted.addAll(now);
                assertStoredOnce(url, user);
            }
            endAttempts(url, user);
            long unsent =
                    accepted.stream().filter(email -> mails.to(email).isEmpty()).count();
            try (PortalProcess portal = PortalProcess.in(folder, settings).untilReady()) {
                await().atMost(UNTIL_SENT)
                        .pollInterval(Duration.ofSeconds(1))
                        .until(() -> accepted.stream()
                                .noneMatch(email -> mails.to(email).isEmpty()));
                assertThat(portal.isAlive()).isTrue();
            }
            System.out.println(KILLS + " kills, " + accepted.size() + " accepted enquiries, each stored once; " + unsent
                    + " mails were not sent before the last kill, all were sent after it");
        }
    }

    /** Sends enquiries until the portal is killed in the midst of them; returns the addresses of those that it accepted. */
    private List<String> untilKilled(Map<String, String> settings, int kill) throws Exception {
        Queue<String> taken = new ConcurrentLinkedQueue<>();
        try (PortalProcess portal = PortalProcess.in(folder, settings).untilReady()) {
            FormSender sender = new FormSender(portal.port());
            List<String> tokens = sender.tokens(FORMS);
            Thread.sleep(MILLIS_TO_TYPE);
            Thread investors = new Thread(() -> send(sender, tokens, kill, taken));
            investors.start();
            portal.until(() -> taken.size() >= AT_LEAST);
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_PAUSE_IN_MILLIS));
            portal.kill();
            investors.join();
        }
        return List.copyOf(taken);
    }

    private static void send(FormSender sender, List<String> tokens, int kill, Queue<String> taken) {
        for (int number = 0; number < tokens.size(); number++) {
            String email = "k" + kill + "n" + number + "@investor.example";
            if (!sender.isAccepted(tokens.get(number), email, "192.0.2.1")) {
                return; // it was killed
            }
            taken.add(email);
        }
    }

    private void assertStoredOnce(String url, String user) throws SQLException {
        List<String> stored = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, user, user);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select email from enquiry where state = 'NEW'")) {
            while (rows.next()) {
                stored.add(rows.getString(1));
            }
        }
        assertThat(stored).doesNotHaveDuplicates().containsAll(accepted);
    }

    /** As if the time had passed for which a mail is not due that was being sent at a kill. */
    private static void endAttempts(String url, String user) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, user);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update mail set due_at = created_at where state = 'QUEUED'");
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
