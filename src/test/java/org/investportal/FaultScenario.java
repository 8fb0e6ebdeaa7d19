package org.investportal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.NodeGroup.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two nodes on one PostgreSQL, behind the documented nginx, which fail one after the other while readers read and editions are published. The first node writes
 * the static export.
 */
final class FaultScenario implements AutoCloseable, ReaderLoad.Expectation {

    private static final Duration LASTING = Duration.ofSeconds(4);
    private static final Duration CALM = Duration.ofSeconds(3);
    private static final long A_SECOND = Duration.ofSeconds(1).toNanos();

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final PostgresServer postgres;
    private final NodeGroup group;
    private final SteadyPublisher publisher;
    private final Path site;
    private final List<Integer> ports = List.of(Nginx.freePort(), Nginx.freePort());
    private final Map<String, FaultCount> counts = new LinkedHashMap<>();
    private final List<Node> killed = new ArrayList<>();
    private List<String> addresses = List.of();
    private @Nullable ReaderLoad readers;
    private final FaultCount calm = FaultCount.calm();
    private volatile FaultCount current = calm;

    /** When PostgreSQL last began to answer; {@link Long#MAX_VALUE} while it does not. */
    private volatile long answering = System.nanoTime();

    /** Begins, ends or awaits the end of a fault. */
    private interface Step {

        void run() throws Exception;
    }

    FaultScenario(Path folder) throws Exception {
        site = folder.resolve("site");
        postgres = started(new PostgresServer(folder.resolve("postgres")));
        group = started(new NodeGroup(folder, postgres, Nginx.SETTINGS_OF_NODES));
        publisher = started(new SteadyPublisher(group, () -> current));
    }

    private <T extends AutoCloseable> T started(T part) {
        running.push(part);
        return part;
    }

    /** Starts the nodes, nginx, readers and publications. */
    void begin() throws Exception {
        group.start(List.of(settings(0), settings(1)));
        group.at(ports.get(0)).portal().until(() -> isExported(1));
        addresses = List.copyOf(exported().keySet());
        Path folderOfNginx = Files.createDirectory(site.resolveSibling("nginx"));
        Nginx nginx = started(Nginx.inFrontOf(folderOfNginx, site, ports.get(0), ports.get(1)));
        readers = started(new ReaderLoad(nginx.port(), ports, addresses, () -> current, this));
        readers.begin();
        publisher.begin();
    }

    private Map<String, String> settings(int node) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "SERVER_PORT",
                String.valueOf(ports.get(node)),
                "PORTAL_API_REQUESTSPERMINUTE",
                "100000")); // all readers have one address
        if (node == 0) {
            settings.put("PORTAL_EXPORT_FOLDER", site.toString());
            settings.put("LOGGING_FILE_NAME", site.resolveSibling("portal.log").toString());
        }
        return settings;
    }

    @Override
    public int edition(long asked) {
        return publisher.editionAt(asked - A_SECOND);
    }

    /** A node cannot learn of an edition from a database that does not answer. It asks again within a second after that. */
    @Override
    public boolean isOutage(long asked) {
        long since = answering;
        return since == Long.MAX_VALUE || asked - since < A_SECOND;
    }

    /** Lets each part fail once, for some thirty seconds in all. Nothing is published after that until the next round. */
    void round(int round) throws Exception {
        publisher.pause(false);
        publisher.untilAllPublish();
        pause(CALM);
        suffer("PostgreSQL stopped", postgres::stop, LASTING, postgres::startAgain);
        suffer("PostgreSQL frozen", postgres::hold, LASTING, postgres::letGo);
        suffer("PostgreSQL restarted", postgres::stop, Duration.ZERO, postgres::startAgain);
        loseNode(round % ports.size());
        fillDisk();
    }

    private void suffer(String fault, Step begin, Duration lasting, Step end) throws Exception {
        current = count(fault);
        answering = Long.MAX_VALUE;
        try {
            begin.run();
            pause(lasting);
        } finally {
            end.run();
        }
        answering = System.nanoTime();
        recover(publisher::untilAllPublish);
    }

    private void loseNode(int number) throws Exception {
        current = count("node killed");
        int port = ports.get(number);
        readers().mayRefuse(port);
        Node node = group.at(port);
        killed.add(node);
        group.kill(node);
        pause(LASTING);
        recover(() -> {
            group.add(settings(number));
            readers().mayRefuse(0);
            publisher.untilAllPublish();
        });
    }

    /**
     * The node that exports has no room for its log and the export. On PostgreSQL a node writes nothing else; backups exist on H2 only. An export ends early when
     * a new edition comes, so there is none while the test waits for the export.
     */
    private void fillDisk() throws Exception {
        current = count("disk of a node full");
        PortalProcess exporter = group.at(ports.get(0)).portal();
        exporter.limitFiles("0");
        pause(LASTING);
        exporter.limitFiles("unlimited");
        recover(() -> {
            publisher.untilAllPublish();
            publisher.pause(true);
            int edition = publisher.editionAt(System.nanoTime());
            exporter.until(() -> isExported(edition));
        });
    }

    private void recover(Step step) throws Exception {
        long ended = System.nanoTime();
        step.run();
        current.recovered(Duration.ofNanos(System.nanoTime() - ended));
        current = calm;
        pause(CALM);
    }

    private FaultCount count(String fault) {
        return counts.computeIfAbsent(fault, FaultCount::of);
    }

    private static void pause(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis());
    }

    boolean isExported(int edition) throws IOException {
        return Files.exists(site.resolve("manifest.json"))
                && manifest().get("complete").asBoolean()
                && manifest().get("edition").asInt() >= edition;
    }

    private JsonNode manifest() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(site.resolve("manifest.json")));
    }

    /** Returns the files of the static export by their address. */
    Map<String, String> exported() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (JsonNode file : manifest().get("files")) {
            if (file.get("status").asInt() == 200) {
                files.put(
                        file.get("address").asString(),
                        new String(
                                Files.readAllBytes(site.resolve(file.get("name").asString())), UTF_8));
            }
        }
        return files;
    }

    /** Ends the load. The nodes stay. */
    void endLoad() {
        publisher.close();
        readers().close();
    }

    private ReaderLoad readers() {
        return requireNonNull(readers);
    }

    List<FaultCount> counts() {
        return Stream.concat(Stream.of(calm), counts.values().stream()).toList();
    }

    FaultCount calm() {
        return calm;
    }

    /** Returns the addresses of all public pages and files as they were before the load. */
    List<String> addresses() {
        return addresses;
    }

    /** Starts a node that has seen nothing of it. */
    Node addFresh() throws Exception {
        return group.add(Map.of("SERVER_PORT", String.valueOf(Nginx.freePort())));
    }

    NodeGroup group() {
        return group;
    }

    PostgresServer postgres() {
        return postgres;
    }

    SteadyPublisher publisher() {
        return publisher;
    }

    List<Node> killed() {
        return killed;
    }

    /** Ends every part, also if one of them fails to end. */
    @Override
    public void close() {
        List<Exception> failures = new ArrayList<>();
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("not ended", failures.get(0));
        }
    }
}
