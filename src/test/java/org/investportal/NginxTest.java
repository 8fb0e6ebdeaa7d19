package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.portal.Browser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documented nginx stands in front of two nodes on one PostgreSQL, while readers read. One node is stopped, then the other one is killed. */
@Tag("sweep")
class NginxTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/zh",
            "/about",
            "/sectors/biomedicine",
            "/editions/1",
            "/embed/figures/digital-economy-growth/hangzhou/2018-H1",
            "/zh/embed/figures/digital-economy-growth/hangzhou/2018-H1",
            "/data/figures.csv",
            "/robots.txt");

    /** A spelling that no cache keeps, so a node has to answer. */
    private static final String ANEW = "/%73ectors/biomedicine";

    private static final String SIGN_IN = "/staff/login";
    private static final String PREVIEW = "/preview/" + "a".repeat(43) + "/site/";
    private static final int READERS = 4;

    /** The largest number of one address. */
    private static final int CONNECTIONS = 50;

    /** Longer than nginx may serve a page without asking. */
    private static final Duration OUTDATED = Duration.ofSeconds(12);

    /** They are of a connection or a moment, not of the answer. */
    private static final Set<String> OTHER = Set.of(
            "date", "connection", "keep-alive", "transfer-encoding", "server", "last-modified", "content-length");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final List<Read> READS = new ArrayList<>();

    /** The export and what nginx answers when no node does, by address. */
    private static final Map<String, byte[]> EXPORTED = new HashMap<>();

    private static final Map<String, HttpResponse<byte[]>> WITHOUT_NODES = new HashMap<>();
    private static final List<Integer> WHILE_A_NODE_STOPS = new CopyOnWriteArrayList<>();
    private static List<HttpResponse<byte[]>> notModified;
    private static List<HttpResponse<byte[]>> signIns;
    private static HttpResponse<byte[]> preview;
    private static HttpResponse<byte[]> refusedForm;
    private static List<HttpResponse<byte[]>> api;
    private static List<HttpResponse<byte[]>> apiWithoutNodes;
    private static HttpResponse<byte[]> apiOverTheLimit;
    private static HttpResponse<byte[]> plain;
    private static HttpResponse<byte[]> compressedWithoutNodes;
    private static HttpResponse<byte[]> comparisonWithoutNodes;
    private static List<HttpResponse<byte[]>> searchesWithoutNodes;
    private static HttpResponse<byte[]> signInWithoutNodes;
    private static HttpResponse<byte[]> previewWithoutNodes;
    private static HttpResponse<byte[]> nothingWithoutNodes;
    private static List<String> log;

    /** The answers to the same question: of a node, and twice of nginx. */
    private record Read(HttpResponse<byte[]> direct, HttpResponse<byte[]> first, HttpResponse<byte[]> again) {

        static Read of(int node, int nginx, String path) {
            return new Read(ask(node, path), ask(nginx, path), ask(nginx, path));
        }
    }

    @BeforeAll
    static void stopOneNodeAndKillTheOther(@TempDir Path folder) throws Exception {
        int firstPort = Nginx.freePort();
        int secondPort = Nginx.freePort();
        try (PostgresServer postgres = new PostgresServer(folder.resolve("postgres"));
                PortalProcess first = node(folder, firstPort, postgres).untilReady();
                PortalProcess second = node(folder, secondPort, postgres).untilReady();
                Nginx nginx = Nginx.inFrontOf(
                        Files.createDirectory(folder.resolve("nginx")),
                        exported(first, folder, firstPort),
                        firstPort,
                        secondPort)) {
            PAGES.forEach(path -> READS.add(Read.of(firstPort, nginx.port(), path)));
            notModified = READS.stream()
                    .map(page -> ask(
                            nginx.port(), page.again().uri().getPath(), "If-None-Match", header(page.again(), "etag")))
                    .toList();
            plain = ask(nginx.port(), "/", "Accept-Encoding", "identity");
            signIns = List.of(ask(nginx.port(), SIGN_IN), ask(nginx.port(), SIGN_IN));
            preview = ask(nginx.port(), PREVIEW);
            refusedForm = signIn(nginx.port());
            api = List.of(ask(nginx.port(), "/api/v1/units"), ask(nginx.port(), "/api/v1/units"));
            apiOverTheLimit = overTheLimit(nginx.port());
            await().until(() -> ask(nginx.port(), "/api/v1/areas").statusCode() == 200);
            stop(first, nginx.port());
            second.kill();
            readExport(folder.resolve("site-" + firstPort));
            Thread.sleep(OUTDATED.toMillis());
            EXPORTED.keySet()
                    .forEach(path -> WITHOUT_NODES.put(path, ask(nginx.port(), path, "Accept-Encoding", "identity")));
            compressedWithoutNodes = ask(nginx.port(), "/glossary");
            comparisonWithoutNodes = ask(nginx.port(), "/compare?indicator=any");
            searchesWithoutNodes = Stream.of(
                            "/search?q=AI", "/zh/search?q=AI", "/zh/search/suggestions?q=AI", "/api/v1/search?q=AI")
                    .map(path -> ask(nginx.port(), path))
                    .toList();
            apiWithoutNodes = Stream.of("/api/v1/units", "/zh/api/v1/figures?limit=1")
                    .map(path -> ask(nginx.port(), path))
                    .toList();
            nothingWithoutNodes = ask(nginx.port(), "/nothing", "Accept-Encoding", "identity");
            signInWithoutNodes = ask(nginx.port(), SIGN_IN);
            previewWithoutNodes = ask(nginx.port(), PREVIEW);
            log = nginx.log();
        }
    }

    /** Waits for the export of a node, and returns its folder, where later exports follow as long as the node runs. */
    private static Path exported(PortalProcess node, Path folder, int port) throws Exception {
        node.until(() -> node.output().stream().anyMatch(line -> line.contains("Static export: edition ")));
        return folder.resolve("site-" + port);
    }

    private static void readExport(Path site) throws IOException {
        for (JsonNode file : JsonMapper.shared()
                .readTree(Files.readString(site.resolve("manifest.json")))
                .get("files")) {
            if (file.get("status").asInt() == 200) {
                EXPORTED.put(
                        file.get("address").asString(),
                        Files.readAllBytes(site.resolve(file.get("name").asString())));
            }
        }
    }

    private static PortalProcess node(Path folder, int port, PostgresServer postgres) throws Exception {
        Map<String, String> settings = postgres.settings();
        settings.putAll(Nginx.SETTINGS_OF_NODES);
        settings.put("SERVER_PORT", String.valueOf(port));
        settings.put("PORTAL_EXPORT_FOLDER", folder.resolve("site-" + port).toString());
        return PortalProcess.in(Files.createDirectory(folder.resolve("node-" + port)), settings);
    }

    /** A wrong password, sent by a browser that does not send Sec-Fetch-Site. */
    private static HttpResponse<byte[]> signIn(int nginx) {
        Browser browser = Browser.at(nginx);
        String token = browser.get(SIGN_IN)
                .html()
                .select("main form input[name=_csrf]")
                .val();
        return send(HttpRequest.newBuilder(at(nginx, SIGN_IN))
                .header("Origin", "http://127.0.0.1:" + nginx)
                .header("Cookie", browser.cookie("staff-form").split(";", 2)[0])
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("email=a%40example.org&password=wrong&_csrf=" + token)));
    }

    /** Asks while nginx waits for the rest of as many other requests as one address may have. */
    private static HttpResponse<byte[]> overTheLimit(int nginx) throws IOException {
        List<Socket> others = new ArrayList<>();
        try {
            for (int other = 0; other < CONNECTIONS; other++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), nginx);
                others.add(socket);
                socket.getOutputStream()
                        .write("POST /api/v1/units HTTP/1.1\r\nHost: portal\r\nContent-Length: 9\r\n\r\n"
                                .getBytes(StandardCharsets.UTF_8));
            }
            return await().until(() -> ask(nginx, "/api/v1/areas"), answer -> answer.statusCode() != 200);
        } finally {
            for (Socket other : others) {
                other.close();
            }
        }
    }

    private static void stop(PortalProcess node, int nginx) throws Exception {
        List<CompletableFuture<Void>> readers = IntStream.range(0, READERS)
                .mapToObj(reader ->
                        CompletableFuture.runAsync(() -> readUntilEnded(node, nginx), work -> new Thread(work).start()))
                .toList();
        await().atMost(Duration.ofSeconds(60)).until(() -> WHILE_A_NODE_STOPS.size() > 40);
        node.stop();
        readers.forEach(CompletableFuture::join);
    }

    /** Reads for a while longer than the node runs. */
    private static void readUntilEnded(PortalProcess node, int nginx) {
        int after = 0;
        for (int request = 0; after < 20; request++) {
            String path = request % 2 == 0 ? ANEW : PAGES.get(request % PAGES.size());
            HttpResponse<byte[]> answer = ask(nginx, path);
            WHILE_A_NODE_STOPS.add(isOfThePortal(answer) ? answer.statusCode() : 0);
            after = node.isAlive() ? 0 : after + 1;
        }
    }

    /** Returns whether the entity tag is one of the portal. Those of the static export are shorter. */
    private static boolean isOfThePortal(HttpResponse<?> answer) {
        return header(answer, "etag").length() > 30;
    }

    private static HttpResponse<byte[]> ask(int port, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(port, path)).header("Accept", "text/html");
        request.header("Accept-Encoding", "gzip, deflate, br");
        for (int each = 0; each < headers.length; each += 2) {
            request.setHeader(headers[each], headers[each + 1]);
        }
        return send(request);
    }

    private static URI at(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        return CLIENT.sendAsync(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofByteArray())
                .join();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Map<String, List<String>> ofTheAnswer(HttpResponse<?> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(header -> !OTHER.contains(header.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void answersArriveAsThePortalSendsThem() {
        assertThat(READS).allSatisfy(page -> {
            assertThat(page.direct().statusCode()).isEqualTo(200);
            assertThat(ofTheAnswer(page.direct())).containsKeys("etag", "content-security-policy");
            assertThat(List.of(page.first(), page.again())).allSatisfy(answer -> {
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(ofTheAnswer(answer)).isEqualTo(ofTheAnswer(page.direct()));
                assertThat(answer.body()).isEqualTo(page.direct().body());
            });
        });
        assertThat(header(READS.get(0).again(), "content-encoding")).isEqualTo("br");
        assertThat(header(READS.get(0).again(), "vary")).contains("Accept-Encoding");
    }

    @Test
    void clientsWithoutCompressionGetPlainPages() {
        assertThat(header(plain, "content-encoding")).isEmpty();
        assertThat(new String(plain.body(), StandardCharsets.UTF_8)).contains("<main");
    }

    @Test
    void clientsWithThePageGet304() {
        assertThat(notModified)
                .allSatisfy(answer -> assertThat(answer.statusCode())
                        .as(answer.uri().getPath())
                        .isEqualTo(304));
    }

    @Test
    void theSecondReaderIsAnsweredFromTheCache() {
        assertThat(log).filteredOn(line -> line.contains(" GET / 200 MISS")).hasSize(2); // compressed and not
        assertThat(log).filteredOn(line -> line.contains(" GET / 200 HIT")).isNotEmpty();
    }

    @Test
    void theSignInIsNeverCachedOrLogged() {
        assertThat(signIns).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "cache-control")).contains("no-store");
        });
        assertThat(signIns.get(0).body()).isNotEqualTo(signIns.get(1).body());
        assertThat(log).isNotEmpty().noneMatch(line -> line.contains("/staff"));
    }

    /** A preview that ended, since the others answer likewise. */
    @Test
    void previewsAreNeverCachedOrLogged() {
        assertThat(preview.statusCode()).isEqualTo(410);
        assertThat(header(preview, "cache-control")).contains("no-store");
        assertThat(log).noneMatch(line -> line.contains("/preview"));
    }

    /** So each answer is as new as the portal, and says what its own client has left. */
    @Test
    void theApiIsNotCached() {
        assertThat(api).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "ratelimit")).isNotEmpty();
        });
        assertThat(log)
                .filteredOn(line -> line.contains(" GET /api/v1/units 200 - "))
                .hasSize(2);
    }

    @Test
    void theApiHasProblemDetailsWithoutNodesAndForTooManyConnections() {
        assertThat(apiWithoutNodes).isNotEmpty().allSatisfy(answer -> isProblem(answer, 503));
        isProblem(apiOverTheLimit, 429);
    }

    private static void isProblem(HttpResponse<byte[]> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
        assertThat(header(answer, "access-control-allow-origin")).isEqualTo("*");
        assertThat(header(answer, "retry-after")).isNotEmpty();
        assertThat(JsonMapper.shared().readTree(answer.body()).get("status").asInt())
                .isEqualTo(status);
    }

    @Test
    void formsReachTheDesk() {
        assertThat(refusedForm.statusCode()).isEqualTo(422);
    }

    @Test
    void noRequestFailsWhileANodeStops() {
        assertThat(WHILE_A_NODE_STOPS).hasSizeGreaterThan(100).containsOnly(200);
    }

    @Test
    void pagesAreServedWithoutNodes() {
        assertThat(EXPORTED).hasSizeGreaterThan(1000).containsKeys(PAGES.toArray(String[]::new));
        EXPORTED.forEach((path, content) -> {
            assertThat(withoutNodes(path).statusCode()).as(path).isEqualTo(200);
            assertThat(withoutNodes(path).body()).as(path).isEqualTo(content);
        });
        assertThat(header(compressedWithoutNodes, "content-encoding")).isEqualTo("gzip");
        assertThat(READS)
                .allSatisfy(page -> assertThat(headersThatMatter(
                                withoutNodes(page.direct().uri().getPath())))
                        .isEqualTo(headersThatMatter(page.direct())));
    }

    private static HttpResponse<byte[]> withoutNodes(String path) {
        return Objects.requireNonNull(WITHOUT_NODES.get(path), path);
    }

    private static Map<String, String> headersThatMatter(HttpResponse<?> answer) {
        return Stream.of(
                        "content-type",
                        "content-language",
                        "content-security-policy",
                        "cache-control",
                        "x-content-type-options",
                        "access-control-allow-origin",
                        "cross-origin-resource-policy",
                        "referrer-policy")
                .collect(Collectors.toMap(name -> name, name -> header(answer, name)));
    }

    @Test
    void whatNeedsThePortalSaysSoWithoutNodes() {
        assertThat(Stream.concat(
                        searchesWithoutNodes.stream(),
                        Stream.of(comparisonWithoutNodes, signInWithoutNodes, previewWithoutNodes)))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(503));
        assertThat(nothingWithoutNodes.statusCode()).isEqualTo(404);
        assertThat(new String(nothingWithoutNodes.body(), StandardCharsets.UTF_8))
                .contains("<main");
    }
}
