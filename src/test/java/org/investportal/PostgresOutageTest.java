package org.investportal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.operations.ManagementServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal whose PostgreSQL hangs, is stopped and is killed under its hands, with readers all the time. */
@Tag("sweep")
class PostgresOutageTest {

    private static final String BROWSER = "text/html";
    private static final String MACHINE = "application/json";
    private static final int READERS = 40;
    private static final int MOST_REQUESTS = 1_000;

    /** The session of a person is read from the database for each request to the desk. */
    private static final String DESK = "/staff";

    private static final List<String> WARM =
            List.of("/", "/zh/about", "/data/figures.csv", "/corrections", "/editions/1");
    private static final List<String> NEVER_VISITED =
            List.of("/sectors/biomedicine", "/zh/editions/1", "/data/checks.json", "/sitemap.xml", "/sitemaps/1.xml");

    private static final String LINK_OF_A_MAIL = "/zh/watch/confirm/1-abcdefghij";

    /** Whether there is such a session, only the database knows. */
    private static final String SESSION = "staff=" + Base64.getEncoder().encodeToString("session".getBytes(UTF_8));

    /** Requests wait at most two seconds; the rest is for a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(4);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    private static List<Reply> caughtByTheHang;
    private static final List<Reply> REPLIES = new ArrayList<>();
    private static final List<Reply> STEPS = new ArrayList<>();
    private static final List<Reply> FROM_MEMORY = new ArrayList<>();
    private static final List<ManagementServer.Response> READINESS = new ArrayList<>();
    private static final List<ManagementServer.Response> LIVENESS = new ArrayList<>();
    private static final List<ManagementServer.Response> HEALTH = new ArrayList<>();
    private static ManagementServer management;
    private static String metrics;
    private static Reply machine;
    private static Reply style;
    private static List<String> said;

    /** An answer and the time that it took. */
    private record Reply(HttpResponse<String> answer, Duration after) {}

    @BeforeAll
    static void breakTheDatabase(@TempDir Path folder) throws Exception {
        try (PostgresServer postgres = new PostgresServer(folder.resolve("postgres"));
                PortalProcess portal = start(folder, postgres).untilReady()) {
            int port = portal.port();
            management = new ManagementServer(portal.managementPort());
            warmUp(port);
            metrics = management.get("/actuator/prometheus").body();
            List<CompletableFuture<Reply>> readers = IntStream.range(0, READERS)
                    .mapToObj(n -> laterUntilRefused(port))
                    .toList();
            postgres.hold();
            caughtByTheHang = readers.stream().map(CompletableFuture::join).toList();
            askWhileItIsGone(port);
            postgres.letGo();
            untilAnswered(port);
            postgres.stop();
            askWhileItIsGone(port);
            postgres.startAgain();
            untilAnswered(port);
            postgres.kill();
            askWhileItIsGone(port);
            machine = ask(port, DESK, MACHINE);
            style = ask(port, "/css/site.css", "text/css");
            postgres.startAgain();
            untilAnswered(port);
            portal.stop();
            said = portal.output();
        }
    }

    private static PortalProcess start(Path folder, PostgresServer postgres) throws Exception {
        return PortalProcess.in(
                folder,
                Map.of(
                        "SPRING_DATASOURCE_URL", postgres.url(),
                        "SPRING_DATASOURCE_USERNAME", "postgres",
                        "SPRING_DATASOURCE_PASSWORD", "postgres",
                        "MANAGEMENT_SERVER_PORT", "0",
                        "SERVER_TOMCAT_MBEANREGISTRY_ENABLED", "true"));
    }

    private static void warmUp(int port) {
        WARM.forEach(path -> ask(port, path, BROWSER));
        ask(port, "/staff/login", BROWSER);
    }

    private static void askWhileItIsGone(int port) {
        Stream.of(DESK, DESK + "/zh", DESK + "/review").forEach(path -> REPLIES.add(ask(port, path, BROWSER)));
        STEPS.add(ask(port, LINK_OF_A_MAIL, BROWSER));
        Stream.concat(WARM.stream(), NEVER_VISITED.stream()).forEach(path -> FROM_MEMORY.add(ask(port, path, BROWSER)));
        READINESS.add(management.get("/actuator/health/readiness"));
        LIVENESS.add(management.get("/actuator/health/liveness"));
        HEALTH.add(management.get("/actuator/health"));
        assertThat(management.metric("portal_database_up")).isZero();
    }

    private static void untilAnswered(int port) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> ask(port, "/staff/login", BROWSER).answer().statusCode() == 200);
    }

    /** Asks again and again, so that there are requests under way at any moment, and returns the last answer. */
    private static CompletableFuture<Reply> laterUntilRefused(int port) {
        return CompletableFuture.supplyAsync(
                () -> Stream.generate(() -> ask(port, DESK, BROWSER))
                        .limit(MOST_REQUESTS)
                        .filter(reply -> reply.answer().statusCode() == 503)
                        .findFirst()
                        .orElseThrow(),
                work -> new Thread(work).start());
    }

    private static Reply ask(int port, String path, String accepted) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accepted)
                .header("Cookie", path.startsWith("/staff") ? SESSION : "none=")
                .timeout(Duration.ofSeconds(60))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer =
                CLIENT.sendAsync(request, BodyHandlers.ofString()).join();
        return new Reply(answer, Duration.ofNanos(System.nanoTime() - start));
    }

    @Test
    void requestsDoNotWaitForADatabaseThatHangs() {
        assertThat(caughtByTheHang).hasSize(READERS).allSatisfy(reply -> {
            assertThat(reply.after()).isLessThan(SOON);
            isSaidToBeUnavailable(reply);
            assertThat(retryAfter(reply)).isIn("2", "5"); // 2 for those that find too many waiting already
        });
        assertThat(caughtByTheHang).extracting(PostgresOutageTest::retryAfter).contains("5");
    }

    @Test
    void allPublicPagesAreServed() {
        assertThat(FROM_MEMORY)
                .hasSize(3 * (WARM.size() + NEVER_VISITED.size()))
                .allSatisfy(reply -> {
                    assertThat(reply.answer().statusCode())
                            .as(reply.answer().uri().getPath())
                            .isEqualTo(200);
                    assertThat(reply.after()).isLessThan(SOON);
                });
    }

    @Test
    void theNodeStaysAliveAndReadyForReaders() {
        assertThat(Stream.concat(READINESS.stream(), LIVENESS.stream()))
                .hasSize(6)
                .allSatisfy(response ->
                        assertThat(response.status()).as(response.body()).isEqualTo(200));
    }

    /** Tomcat does not tell which of several servers in one process is meant, as there are in other tests. */
    @Test
    void threadsOfTheServerAreMeasured() {
        assertThat(metrics).contains("\ntomcat_threads_busy_threads{", "\ntomcat_threads_config_max_threads{");
    }

    @Test
    void healthShowsThatTheDatabaseIsDown() {
        assertThat(HEALTH).hasSize(3).allSatisfy(response -> {
            assertThat(response.status()).isEqualTo(503);
            assertThat(response.body()).contains("\"db\":{\"details\":{\"error\":");
        });
    }

    @Test
    void requestsThatNeedTheDatabaseSoonGet503() {
        assertThat(REPLIES).allSatisfy(reply -> {
            assertThat(reply.after()).as(reply.answer().uri().getPath()).isLessThan(SOON);
            isSaidToBeUnavailable(reply);
            assertThat(retryAfter(reply)).isEqualTo("5");
        });
    }

    @Test
    void linksOfMailsSoonGet503InTheLanguageOfTheReader() {
        assertThat(STEPS).hasSize(3).allSatisfy(reply -> {
            assertThat(reply.after()).isLessThan(SOON);
            assertThat(reply.answer().statusCode()).isEqualTo(503);
            assertThat(reply.answer().headers().firstValue("Retry-After")).contains("60");
            assertThat(reply.answer().body()).contains("暂时无法访问");
        });
    }

    private static String retryAfter(Reply reply) {
        return reply.answer().headers().firstValue("Retry-After").orElse("");
    }

    private static void isSaidToBeUnavailable(Reply reply) {
        assertThat(reply.answer().statusCode())
                .as(reply.answer().uri().getPath())
                .isEqualTo(503);
        assertThat(reply.answer().headers().firstValue("Content-Security-Policy"))
                .isPresent();
        assertThat(reply.answer().body()).contains("<main").doesNotContain("Exception");
    }

    @Test
    void machinesGetProblemDetails() {
        assertThat(machine.answer().statusCode()).isEqualTo(503);
        assertThat(machine.answer().headers().firstValue("Content-Type"))
                .get()
                .asString()
                .startsWith("application/problem+json");
        assertThat(machine.answer().headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void filesAreServedWithoutTheDatabase() {
        assertThat(style.answer().statusCode()).isEqualTo(200);
    }

    @Test
    void theLogHasTheBeginningAndEndOfAnOutage() {
        List<String> log = said.stream()
                .skip(said.indexOf(said.stream()
                                .filter(line -> line.startsWith("The data is in "))
                                .findFirst()
                                .orElseThrow())
                        + 1)
                .toList();
        assertThat(log).as(String.join("\n", log)).hasSize(6);
        assertThat(log)
                .filteredOn(line -> line.contains("The database does not answer ("))
                .hasSize(3);
        assertThat(log)
                .filteredOn(line -> line.contains("The database answers again, after "))
                .hasSize(3);
    }
}
