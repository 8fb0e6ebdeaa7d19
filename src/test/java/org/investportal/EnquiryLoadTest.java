package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.investportal.mail.SwitchedMailServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A thousand enquiries at once from many networks, with the limits as shipped: each is accepted and stored once, the first half in the inbox, and all public
 * pages are answered. Prints how long pages take meanwhile, compared with the time before: {@code -Denquiries.seconds=60} sends them in a minute.
 */
@Tag("sweep")
class EnquiryLoadTest {

    private static final int ENQUIRIES = 1000;
    private static final int OF_A_NETWORK = 4;
    private static final int SECONDS = Integer.getInteger("enquiries.seconds", 12);
    private static final int RATE = ENQUIRIES / SECONDS;
    private static final int SECONDS_BEFORE = SECONDS / 3;
    private static final int PAGES_A_SECOND = 20;

    /** In the first minute. */
    private static final int INBOX = 20;

    private static final int CLIENTS = 16;

    private static final List<String> PAGES = List.of(
            "/", "/sectors/biomedicine", "/zh/glossary", "/compare?indicator=digital-economy-growth", "/enquire");

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void storesEachOnceOnH2() throws Exception {
        enquire(new HashMap<>(), new FileDatabase(folder).getJdbcUrl(), "");
    }

    @Test
    void storesEachOnceOnPostgres() throws Exception {
        try (PostgresServer postgres = new PostgresServer(Files.createDirectory(folder.resolve("postgres")))) {
            enquire(postgres.settings(), postgres.url(), "postgres");
        }
    }

    private void enquire(Map<String, String> settings, String url, String user) throws Exception {
        try (SwitchedMailServer mails = new SwitchedMailServer()) {
            settings.put("SPRING_MAIL_HOST", "127.0.0.1");
            settings.put("SPRING_MAIL_PORT", String.valueOf(mails.port()));
            settings.put("PORTAL_CONTACT_EMAIL", "ask@invest.example.org");
            settings.put("SERVER_FORWARD_HEADERS_STRATEGY", "native");
            assertStored(accepted(settings), url, user);
        }
    }

    private Queue<String> accepted(Map<String, String> settings) throws Exception {
        Queue<String> accepted = new ConcurrentLinkedQueue<>();
        try (PortalProcess portal = PortalProcess.in(folder, settings).untilReady()) {
            FormSender sender = new FormSender(portal.port());
            List<String> tokens = sender.tokens(ENQUIRIES);
            micros(portal.port(), SECONDS_BEFORE, () -> true); // wakes the server
            long before = p95(micros(portal.port(), SECONDS_BEFORE, () -> true));
            long meanwhile = p95(micros(portal.port(), SECONDS, () -> {
                send(sender, tokens, accepted);
                return true;
            }));
            portal.stop(); // so that the file of H2 can be opened
            System.out.printf(
                    "%d enquiries in %d s: p95 of pages %.1f ms, %.1f ms before, ratio %.2f%n",
                    ENQUIRIES, SECONDS, meanwhile / 1000.0, before / 1000.0, (double) meanwhile / before);
        }
        return accepted;
    }

    private static void send(FormSender sender, List<String> tokens, Queue<String> accepted) throws Exception {
        atRate(ENQUIRIES, RATE, number -> () -> {
            String email = "n" + number + "@investor.example";
            int network = number / OF_A_NETWORK;
            if (sender.isAccepted(tokens.get(number), email, "192.0." + network / 200 + "." + network % 200)) {
                accepted.add(email);
            }
            return 0L;
        });
    }

    /** Returns how long pages took in the given time, while something else happens. */
    private List<Long> micros(int port, int seconds, Callable<Boolean> meanwhile) throws Exception {
        ScheduledExecutorService other = Executors.newSingleThreadScheduledExecutor();
        try {
            ScheduledFuture<Boolean> done = other.schedule(meanwhile, 0, TimeUnit.SECONDS);
            List<Long> taken = atRate(seconds * PAGES_A_SECOND, PAGES_A_SECOND, number -> {
                URI page = URI.create("http://localhost:" + port + PAGES.get(number % PAGES.size()));
                return () -> load(page);
            });
            done.get();
            return taken;
        } finally {
            other.shutdownNow();
        }
    }

    private long load(URI page) throws IOException, InterruptedException {
        int status = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                .statusCode();
        assertThat(status).as(page.toString()).isEqualTo(200);
        return 0;
    }

    /** Does so many tasks at that rate, whether or not they are done in time; returns the microseconds from the time at which each was due. */
    private static List<Long> atRate(int count, int perSecond, IntFunction<Callable<Long>> task) throws Exception {
        ScheduledExecutorService clients = Executors.newScheduledThreadPool(CLIENTS);
        long start = System.nanoTime();
        try {
            List<ScheduledFuture<Long>> results = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                long due = TimeUnit.SECONDS.toNanos(number) / perSecond;
                Callable<Long> one = task.apply(number);
                Callable<Long> timed = () -> {
                    one.call();
                    return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start - due);
                };
                results.add(clients.schedule(timed, start + due - System.nanoTime(), TimeUnit.NANOSECONDS));
            }
            List<Long> taken = new ArrayList<>();
            for (ScheduledFuture<Long> result : results) {
                taken.add(result.get());
            }
            return taken;
        } finally {
            clients.shutdownNow();
        }
    }

    private static long p95(List<Long> micros) {
        return micros.stream()
                .sorted()
                .skip(micros.size() * 95L / 100)
                .findFirst()
                .orElseThrow();
    }

    private static void assertStored(Queue<String> accepted, String url, String user) throws SQLException {
        List<String> stored = new ArrayList<>();
        int inbox = 0;
        try (Connection connection = DriverManager.getConnection(url, user, user);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select email, state from enquiry")) {
            while (rows.next()) {
                stored.add(rows.getString(1));
                inbox += rows.getString(2).equals("NEW") ? 1 : 0;
            }
        }
        assertThat(accepted).hasSize(ENQUIRIES);
        assertThat(stored).containsExactlyInAnyOrderElementsOf(accepted);
        assertThat(inbox).isBetween(INBOX, INBOX * (2 + SECONDS / 30));
    }
}
