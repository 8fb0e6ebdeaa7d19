package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.FaultCount.Outcome;
import org.investportal.NodeGroup.Node;
import org.investportal.catalogue.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Readers get right answers and editions are published whole while PostgreSQL is stopped, held and restarted, a node is killed and a disk is full. Each fault
 * happens at least once, and again as long as {@code -Dfaults.seconds} says, up to ten minutes. The table of the last run is in {@code target/faults.txt}.
 */
@Tag("sweep")
class FaultScenarioTest {

    private static final Duration WANTED = Duration.ofSeconds(Math.min(600, Integer.getInteger("faults.seconds", 30)));
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** An edition without one of its parts. Each edition of the test publishes one change: the text of a note. */
    private static final String HALF_EDITIONS = """
            select count(*) from edition e where number > :shipped and not (
              exists (select 1 from edition_summary s where s.edition_number = e.number)
              and exists (select 1 from entry n where n.edition_number = e.number)
              and exists (select 1 from text t where t.first_edition = e.number and t.content like 'Note %')
              and exists (select 1 from planned_edition p join change c on c.planned_edition_id = p.id
                where p.edition_number = e.number and p.state = 'PUBLISHED' and c.state = 'PUBLISHED'))
            """;

    private static final String CHANGES = """
            select p.edition_number, c.id from planned_edition p join change c on c.planned_edition_id = p.id
            where c.state = 'PUBLISHED'
            """;

    private static List<FaultCount> counts;
    private static FaultCount calm;
    private static Map<Integer, Long> acknowledged;
    private static Stored stored;
    private static Map<Integer, List<Integer>> shown;
    private static PublicAnswers fresh;
    private static List<PublicAnswers> ofNodes;
    private static Map<String, String> exported;

    /**
     * What PostgreSQL has afterwards.
     *
     * @param half the number of editions that lack a part
     * @param changes the published changes by their edition
     */
    private record Stored(long half, int newest, Map<Integer, Long> changes) {

        static Stored in(PostgresServer postgres) throws Exception {
            try (Connection connection = DriverManager.getConnection(postgres.url(), "postgres", "postgres")) {
                JdbcClient database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
                Map<Integer, Long> changes = new HashMap<>();
                database.sql(CHANGES).query(row -> {
                    changes.put(row.getInt(1), row.getLong(2));
                });
                return new Stored(
                        database.sql(HALF_EDITIONS)
                                .param("shipped", Shipped.EDITION)
                                .query(Long.class)
                                .single(),
                        database.sql("select max(number) from edition")
                                .query(Integer.class)
                                .single(),
                        changes);
            }
        }
    }

    /** In the end it compares pages ({@link PublicAnswers#some}) and files of the nodes and of the export with those of a node that is started then. */
    @BeforeAll
    @Timeout(value = 45, unit = TimeUnit.MINUTES)
    static void sufferAllFaults(@TempDir Path folder) throws Exception {
        try (FaultScenario scenario = new FaultScenario(folder)) {
            scenario.begin();
            try {
                suffer(scenario);
            } finally {
                report(scenario);
            }
            counts = scenario.counts();
            calm = scenario.calm();
            acknowledged = scenario.publisher().changes();
            stored = Stored.in(scenario.postgres());
            shown = shown(scenario);
            List<Node> nodes = List.copyOf(scenario.group().nodes());
            Node last = scenario.addFresh();
            int newest = stored.newest();
            await().atMost(PATIENCE).ignoreExceptions().until(() -> scenario.isExported(newest));
            Set<String> addresses = addresses(scenario, stored);
            fresh = PublicAnswers.of(last.port(), addresses);
            ofNodes = List.of(
                    PublicAnswers.of(nodes.get(0).port(), addresses),
                    PublicAnswers.of(nodes.get(1).port(), addresses));
            exported = scenario.exported();
        }
    }

    private static void suffer(FaultScenario scenario) throws Exception {
        long begin = System.nanoTime();
        long longest = 0;
        for (int round = 0; round == 0 || System.nanoTime() - begin + longest < WANTED.toNanos(); round++) {
            long before = System.nanoTime();
            scenario.round(round);
            longest = Math.max(longest, System.nanoTime() - before);
        }
        scenario.endLoad();
    }

    private static void report(FaultScenario scenario) throws Exception {
        String table = FaultCount.HEAD
                + scenario.counts().stream().map(FaultCount::line).collect(Collectors.joining())
                + FaultCount.NOTES
                + problems(scenario.counts());
        System.out.println(table);
        Files.writeString(Path.of("target/faults.txt"), table + "\n");
    }

    /** Returns the editions that each node showed, by its port. */
    private static Map<Integer, List<Integer>> shown(FaultScenario scenario) {
        return Stream.concat(scenario.killed().stream(), scenario.group().nodes().stream())
                .collect(Collectors.groupingBy(
                        Node::port,
                        Collectors.flatMapping(
                                node -> node.reader().editions().stream().filter(edition -> edition > 0),
                                Collectors.toList())));
    }

    private static Set<String> addresses(FaultScenario scenario, Stored stored) {
        Set<String> addresses = PublicAnswers.some(scenario.addresses());
        stored.changes().keySet().forEach(edition -> addresses.add("/editions/" + edition));
        return addresses;
    }

    @Test
    void readersGetRightBytes() {
        assertThat(sum(Outcome.RIGHT)).isGreaterThan(1_000);
        assertThat(sum(Outcome.WRONG_BYTES)).as(problems()).isZero();
    }

    @Test
    void noRequestFails() {
        assertThat(sum(Outcome.ERROR)).as(problems()).isZero();
    }

    @Test
    void nodesShowEachEditionWithinASecondWhileTheDatabaseAnswers() {
        assertThat(sum(Outcome.STALE)).as(problems()).isZero();
    }

    @Test
    void noNodeShowsAnEarlierEditionAgain() {
        assertThat(shown)
                .hasSize(2)
                .allSatisfy((port, editions) -> assertThat(editions).isSorted());
    }

    @Test
    void editionsAreWhole() {
        assertThat(stored.half()).isZero();
        assertThat(stored.changes()).hasSize(stored.newest() - Shipped.EDITION).containsAllEntriesOf(acknowledged);
    }

    @Test
    void publicationsFailOnlyDuringAFault() {
        assertThat(calm.publications()).isPositive();
        assertThat(calm.failedPublications()).as(problems()).isZero();
    }

    @Test
    void publicationsGoOnAfterEachFault() {
        assertThat(counts)
                .filteredOn(count -> count != calm)
                .hasSize(5)
                .allSatisfy(count -> assertThat(count.recoveries()).isNotEmpty());
    }

    @Test
    void allNodesAnswerAsAFreshOne() {
        assertThat(fresh.paths()).hasSizeGreaterThan(200);
        assertThat(ofNodes).hasSize(2).allSatisfy(node -> node.assertSameAs(fresh));
    }

    @Test
    void theExportIsThatOfAFreshNode() {
        assertThat(exported)
                .hasSizeGreaterThan(1_000)
                .containsKeys(fresh.paths().toArray(String[]::new));
        assertThat(fresh.byPath())
                .allSatisfy((path, answer) -> assertThat(
                                "200\n" + PublicAnswers.text(path, exported.getOrDefault(path, "")))
                        .as(path)
                        .isEqualTo(answer));
    }

    private static long sum(Outcome outcome) {
        return counts.stream().mapToLong(count -> count.of(outcome)).sum();
    }

    private static String problems() {
        return problems(counts);
    }

    private static String problems(List<FaultCount> counts) {
        return counts.stream().flatMap(count -> count.problems().stream()).collect(Collectors.joining("\n"));
    }
}
