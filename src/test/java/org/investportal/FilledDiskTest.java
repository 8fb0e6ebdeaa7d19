package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk with the embedded database fills and is emptied three times, while investors send enquiries and readers read. */
@Tag("sweep")
class FilledDiskTest {

    private static final int ROUNDS = 3;
    private static final int FORMS = 2500; // each is sent once
    private static final int SENDERS = 4;

    /** So few that the file, which takes the space of 45 seconds, leaves room on the disk. */
    private static final int MILLIS_BETWEEN = 250;

    private static final Duration BACK = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration A_WHILE = Duration.ofSeconds(5);
    private static final String DOWN = "portal_database_up 0.0, health 503";
    private static final String UP = "portal_database_up 1.0, health 200";

    private static final Map<String, String> SETTINGS = Map.of(
            "PORTAL_ENQUIRIES_HOURLYLIMIT", "10000",
            "SERVER_FORWARD_HEADERS_STRATEGY", "native",
            "MANAGEMENT_SERVER_PORT", "0");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Queue<String> ACKNOWLEDGED = new ConcurrentLinkedQueue<>();
    private static final Set<Integer> PAGES = new ConcurrentSkipListSet<>();
    private static final Queue<Exception> FAILED = new ConcurrentLinkedQueue<>();
    private static final AtomicInteger REFUSED = new AtomicInteger();
    private static final AtomicInteger TRIED = new AtomicInteger();
    private static final List<Duration> UNTIL_BACK = new ArrayList<>();
    private static final List<String> AFTERWARDS = new ArrayList<>();
    private static List<String> stored;
    private static List<String> said;
    private static String measured;
    private static volatile boolean ended;

    @BeforeAll
    static void fillAndEmpty(@TempDir Path folder) throws Exception {
        try (PortalProcess portal = SmallDisk.start(folder, "64m", SETTINGS).untilReady()) {
            List<Thread> load = begin(portal);
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    fillAndEmpty(portal, SmallDisk.of(portal, folder));
                }
            } finally {
                ended = true;
                for (Thread thread : load) {
                    thread.join();
                }
            }
            said = portal.output();
            measured = measured(portal);
            Path copy = folder.resolve("copy.mv.db");
            Files.copy(SmallDisk.data(portal, folder).resolve("portal.mv.db"), copy);
            stored = stored(folder.resolve("copy"));
        }
        System.out.println(
                ACKNOWLEDGED.size() + " enquiries acknowledged, " + REFUSED + " refused; back after " + UNTIL_BACK);
    }

    private static List<Thread> begin(PortalProcess portal) throws Exception {
        FormSender sender = new FormSender(portal.port());
        List<String> tokens = sender.tokens(FORMS);
        URI page = URI.create("http://localhost:" + portal.port() + "/about");
        URI file = URI.create("http://localhost:" + portal.port() + "/data/editions/1/items.jsonl");
        List<Thread> load = new ArrayList<>();
        for (int number = 0; number < SENDERS; number++) {
            load.add(new Thread(() -> repeat(() -> send(sender, tokens))));
            load.add(new Thread(() -> repeat(() -> {
                PAGES.add(status(page));
                status(file);
            })));
        }
        load.forEach(Thread::start);
        return load;
    }

    private interface Request {
        void send() throws Exception;
    }

    private static void repeat(Request request) {
        while (!ended) {
            try {
                request.send();
                Thread.sleep(MILLIS_BETWEEN);
            } catch (Exception failed) {
                FAILED.add(failed);
                ended = true;
            }
        }
    }

    private static void send(FormSender sender, List<String> tokens) {
        int number = TRIED.getAndIncrement();
        String email = "n" + number + "@investor.example";
        try {
            if (sender.isAccepted(tokens.get(number), email, "192.0." + number / 200 % 200 + "." + number % 200)) {
                ACKNOWLEDGED.add(email);
            }
        } catch (IllegalStateException refused) {
            REFUSED.incrementAndGet();
        }
    }

    private static int status(URI address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static void fillAndEmpty(PortalProcess portal, SmallDisk disk) throws Exception {
        disk.fill();
        await().atMost(PATIENCE).until(() -> state(portal).equals(DOWN));
        Thread.sleep(A_WHILE.toMillis());
        disk.empty();
        long emptied = System.nanoTime();
        int acknowledged = ACKNOWLEDGED.size();
        await().atMost(PATIENCE).until(() -> ACKNOWLEDGED.size() > acknowledged + SENDERS);
        UNTIL_BACK.add(Duration.ofNanos(System.nanoTime() - emptied));
        Thread.sleep(A_WHILE.toMillis());
        AFTERWARDS.add(state(portal));
    }

    private static String state(PortalProcess portal) throws Exception {
        String up = measured(portal)
                .lines()
                .filter(line -> line.startsWith("portal_database_up"))
                .findFirst()
                .orElseThrow();
        return up + ", health " + status(management(portal, "health"));
    }

    private static String measured(PortalProcess portal) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(management(portal, "prometheus")).build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    private static URI management(PortalProcess portal, String path) throws Exception {
        return URI.create("http://localhost:" + portal.managementPort() + "/actuator/" + path);
    }

    private static List<String> stored(Path file) throws SQLException {
        List<String> stored = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file, "", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select email from enquiry")) {
            while (rows.next()) {
                stored.add(rows.getString(1));
            }
        }
        return stored;
    }

    @Test
    void keepsEachAcknowledgedEnquiryOnce() {
        assertThat(stored).doesNotHaveDuplicates().containsAll(ACKNOWLEDGED);
    }

    @Test
    void acceptsEnquiriesAgainSoonAfterThereIsSpace() {
        assertThat(UNTIL_BACK).hasSize(ROUNDS).allMatch(time -> time.compareTo(BACK) < 0);
    }

    @Test
    void theLogHasFewLinesAndNoStackTraces() {
        assertThat(said)
                .noneMatch(line -> line.startsWith("\tat "))
                .filteredOn(line -> line.contains("database-watch"))
                .hasSizeBetween(2 * ROUNDS, 8 * ROUNDS);
    }

    @Test
    void servesPagesAllTheTime() {
        assertThat(FAILED).isEmpty();
        assertThat(PAGES).containsExactly(200);
    }

    @Test
    void measuresTheDiskOfTheData() {
        assertThat(measured).contains("disk_total_bytes{path=\"").contains("data\"} 6.7108864E7");
    }

    @Test
    void healthAndMetricsSayThatNothingCanBeWritten() {
        assertThat(AFTERWARDS).as("it was down in each round").hasSize(ROUNDS).containsOnly(UP);
    }
}
