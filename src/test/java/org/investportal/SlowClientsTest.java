package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.investportal.SlowClients.Attack;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages, the sign-in and enquiries of others are answered by a portal with little memory and no proxy while clients of several networks send slowly.
 * Prints how long they took: the goal is a second for 99 % of them.
 */
@Tag("sweep")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class SlowClientsTest {

    private static final Duration ATTACK = Duration.ofSeconds(12);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final List<String> PAGES = List.of("/", "/about", "/compare", "/staff/login");

    /** Longer than what a server reads at once. */
    private static final String LONG_TEXT = "We look for land. ".repeat(150);

    private static PortalProcess portal;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        Map<String, String> settings = Map.of("JAVA_TOOL_OPTIONS", "-Xmx256m", "PORTAL_ENQUIRIES_HOURLYLIMIT", "10000");
        portal = PortalProcess.in(folder, settings).untilReady();
        new Visit(Duration.ofSeconds(4)).times();
    }

    @AfterAll
    static void end() {
        portal.close();
    }

    @Test
    void slowBodiesToTheSignInDenyNothing() throws Exception {
        assertAnswered("45 slow bodies to the sign-in", bodies("/staff/login", ""));
    }

    @Test
    void slowBodiesToAPublicFormDenyNothing() throws Exception {
        assertAnswered("45 slow bodies to enquiries", bodies("/enquire", ""));
    }

    @Test
    void slowBodiesWithTheNameOfASessionDenyNothing() throws Exception {
        String cookie = "Cookie: xstaff=1; staff=none\r\n";
        assertAnswered("45 slow bodies with a made-up session", bodies("/staff/account/name", cookie));
    }

    @Test
    void slowHeadersDenyNothing() throws Exception {
        String start = "GET / HTTP/1.1\r\nHost: localhost\r\n";
        assertAnswered("9,000 slow headers", new Attack(9_000, 0, 20, start, "X: a\r\n", 3));
    }

    @Test
    void expensiveRequestsDenyNothing() throws Exception {
        try (BusyClients clients = new BusyClients(portal.port())) {
            List<Duration> times = new Visit(ATTACK).timesOf("/");
            print("200 clients with expensive requests", times, clients.toString());
            assertThat(times).last().satisfies(time -> assertThat(time).isLessThan(LONGEST));
        }
    }

    @Test
    void slowReadersDenyNothing() throws Exception {
        Browser.at(portal.port()).get("/data/figures.xlsx"); // is kept
        String start = "GET /data/figures.xlsx HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(40);
        assertAnswered("260 slow readers of 40 files each", new Attack(260, 116, 5, start, "", 1));
    }

    private static Attack bodies(String path, String header) {
        String start = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\na=1&";
        return new Attack(45, 45, 5, start, "a", 3);
    }

    private static void assertAnswered(String name, Attack attack) throws Exception {
        try (SlowClients clients = new SlowClients(portal.port(), attack)) {
            List<Duration> times = new Visit(ATTACK).times();
            print(name, times, clients.begun() + " connections, " + clients.left() + " of them left");
            assertThat(times).last().satisfies(time -> assertThat(time).isLessThan(LONGEST));
        }
    }

    private static void print(String name, List<Duration> times, String attackers) {
        System.out.printf(
                "%s: %d requests of others, p99 %d ms, longest %d ms; %s; load %.1f%n",
                name,
                times.size(),
                times.get(times.size() * 99 / 100).toMillis(),
                times.get(times.size() - 1).toMillis(),
                attackers,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Others who read pages, sign in and enquire, all at once, for some time. */
    private record Visit(Duration time) {

        /** Returns how long each answer took, shortest first. */
        List<Duration> times() throws Exception {
            ExecutorService visitors = Executors.newFixedThreadPool(3);
            try {
                List<Callable<List<Duration>>> visits = List.of(
                        () -> repeat(50, Visit::read),
                        () -> repeat(1_000, Visit::signIn),
                        () -> repeat(500, Visit::enquire));
                List<Duration> times = new ArrayList<>();
                for (Future<List<Duration>> visit : visitors.invokeAll(visits)) {
                    times.addAll(visit.get());
                }
                return times.stream().sorted().toList();
            } finally {
                visitors.shutdownNow();
            }
        }

        /** Returns how long the page took, again and again, shortest first. */
        List<Duration> timesOf(String page) throws Exception {
            return repeat(
                            50,
                            (reader, times) -> assertThat(
                                            timed(times, () -> reader.get(page)).status())
                                    .as(page)
                                    .isEqualTo(200))
                    .stream()
                    .sorted()
                    .toList();
        }

        private List<Duration> repeat(int millisBetween, Step step) throws Exception {
            List<Duration> times = new ArrayList<>();
            for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end; Thread.sleep(millisBetween)) {
                step.take(Browser.at(portal.port()), times);
            }
            return times;
        }

        private static void read(Browser reader, List<Duration> times) {
            String page = PAGES.get(times.size() % PAGES.size());
            assertThat(timed(times, () -> reader.get(page)).status()).as(page).isEqualTo(200);
        }

        private static void signIn(Browser someone, List<Duration> times) {
            Answer form = timed(times, () -> someone.get("/staff/login"));
            Map<String, String> typed = Map.of("email", times.size() + "@example.org", "password", "wrong");
            assertThat(timed(times, () -> someone.submit(form, "main form", typed))
                            .status())
                    .as("the form is read and refused because of the password or the number of attempts")
                    .isIn(422, 429);
        }

        private static void enquire(Browser investor, List<Duration> times) {
            Answer form = timed(times, () -> investor.get("/enquire"));
            Map<String, String> typed =
                    Map.of("name", "Ann", "email", "ann@example.org", "need", LONG_TEXT + times.size());
            assertThat(timed(times, () -> investor.submit(form, "main form", typed))
                            .status())
                    .isEqualTo(200);
            assertThat(investor.place()).as("an enquiry").contains("received");
        }

        private static Answer timed(List<Duration> times, Supplier<Answer> request) {
            long start = System.nanoTime();
            Answer answer = request.get();
            times.add(Duration.ofNanos(System.nanoTime() - start));
            return answer;
        }
    }

    /** One thing that a visitor does, which adds how long its answers took. */
    private interface Step {

        void take(Browser visitor, List<Duration> times);
    }
}
