package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.investportal.NodeGroup.Node;
import org.investportal.NodeGroup.Publication;
import org.investportal.accounts.ExampleStaff;
import org.investportal.accounts.StaffMember;
import org.investportal.catalogue.Shipped;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.catalogue.writing.TextSuppressor;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.staff.Drafting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Three portals in processes of their own, started at the same moment on one empty PostgreSQL, behave as one. */
@Tag("sweep")
class SeveralNodesTest {

    private static final int PUBLICATIONS = 9;
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WAITING = " from pg_stat_activity where wait_event_type = 'Lock'";
    private static final String LISTENERS = "select count(*) from pg_stat_activity where query = 'listen investportal'";

    private static PostgresServer postgres;
    private static NodeGroup group;
    private static List<List<String>> saidAtTheStart;

    @BeforeAll
    static void startTogether(@TempDir Path folder) throws Exception {
        postgres = new PostgresServer(folder.resolve("postgres"));
        group = new NodeGroup(folder, postgres, Map.of("PORTAL_PUBLISHING_EVERY", "1s"));
        group.start(3);
        saidAtTheStart = new ArrayList<>();
        for (Node node : group.nodes()) {
            saidAtTheStart.add(node.portal().output());
        }
    }

    @AfterAll
    static void stop() throws Exception {
        group.close();
        postgres.close();
    }

    @Test
    void nodesThatStartTogetherMigrateOnce() {
        assertThat(numbers("select count(*) from flyway_schema_history where version is not null group by version"))
                .hasSizeGreaterThan(50)
                .containsOnly(1L);
        assertThat(numbers("select count(*) from flyway_schema_history where not success"))
                .containsExactly(0L);
        assertThat(saidAtTheStart)
                .allSatisfy(said -> assertThat(said)
                        .noneMatch(line ->
                                line.contains(" WARN ") || line.contains(" ERROR ") || line.contains("Exception")));
    }

    @Test
    void allNodesFollowInOrderWithinASecond() {
        List<Duration> lags = new ArrayList<>();
        for (int publication = 0; publication < PUBLICATIONS; publication++) {
            Node publisher = group.nodes().get(publication % group.nodes().size());
            Publication published = publisher.publish(group.approved());

            assertThat(publisher.reader().read()).isGreaterThanOrEqualTo(published.edition());
            others(publisher).forEach(other -> lags.add(lag(other, published)));
        }
        List<Duration> sorted = lags.stream().sorted().toList();
        System.out.println("behind the node that published: median "
                + sorted.get(sorted.size() / 2).toMillis() + " ms, longest "
                + sorted.get(sorted.size() - 1).toMillis() + " ms");
        assertThat(sorted.get(sorted.size() - 1)).isLessThan(A_SECOND);
        isInOrder();
        await("nodes are notified, and ask each second for what they missed")
                .atMost(PATIENCE)
                .until(SeveralNodesTest::allListen);
    }

    @Test
    void allNodesFollowASuppressionWithinASecond() {
        long change = group.approved();
        int edition = group.nodes().get(0).publish(change).edition();
        group.nodes().forEach(node -> node.reader().firstShown(edition));
        assertThat(group.nodes()).allMatch(node -> shows(node, edition, Node.summary(change)));
        group.office()
                .getBean(TextSuppressor.class)
                .suppress(new Suppression.Key(WordsKind.SUMMARY, edition, 0), "It is a test.");

        allShowAfterASecond(node -> !shows(node, edition, Node.summary(change)));
    }

    @Test
    void theSelfCheckOfOneNodeIsShownByAll() throws Exception {
        Node publisher = group.add(Map.of("PORTAL_SELFCHECK_ENABLED", "true"));
        int edition = publisher.publish(group.approved()).edition();
        await().atMost(PATIENCE).until(() -> shows(publisher, edition, "Page check"));

        allShowAfterASecond(node -> shows(node, edition, "Page check"));
        group.kill(publisher);
    }

    /** The test holds up the first node that publishes, until all nodes have found that the editions are due. */
    @Test
    void eachDueEditionIsPublishedOnce() throws Exception {
        List<Long> changes = Stream.generate(group::approved).limit(3).toList();
        long before = editions();
        changes.forEach(SeveralNodesTest::planInTwoSeconds);
        try (Connection locking = connect();
                Statement lock = locking.createStatement()) {
            locking.setAutoCommit(false);
            lock.execute("lock table edition in share mode");
            await().atMost(PATIENCE).until(() -> isTrue("select count(*) = 3" + WAITING));
            locking.rollback();
        }
        await().atMost(PATIENCE).until(() -> editions() == before + changes.size());
        Thread.sleep(Duration.ofSeconds(3).toMillis());

        assertThat(editions()).isEqualTo(before + changes.size());
        assertThat(numbers("select count(*) from planned_edition where summary_en = 'It was due.'"
                        + " and state = 'PUBLISHED' and tries = 0 group by edition_number"))
                .containsExactly(1L, 1L, 1L);
        for (Node node : group.nodes()) {
            assertThat(node.portal().output()).noneMatch(line -> line.contains("did not publish order"));
            node.reader().firstShown((int) editions());
        }
        isInOrder();
    }

    private static void planInTwoSeconds(long change) {
        EditionOrder order = new EditionOrder(
                List.of(change), "It was due.", null, Instant.now().plusSeconds(2));
        StaffMember reviewer = new Drafting(group.office()).member(ExampleStaff.REVIEWER);
        group.office().getBean(EditionOrderService.class).plan(order, reviewer);
    }

    @Test
    void aNodeThatIsKilledWhilePublishingLeavesNothing() throws Exception {
        long change = group.approved();
        long before = editions();
        Node killed = group.add();
        assertThat(publishUntil(() -> group.kill(killed), killed, change)).failsWithin(PATIENCE);

        assertThat(editions()).isEqualTo(before);
        assertThat(numbers("select count(*) from note where first_edition > " + before))
                .containsExactly(0L);

        Publication published = group.nodes().get(2).publish(change);
        assertThat(published.edition()).isEqualTo(before + 1);
        group.nodes().forEach(node -> node.reader().firstShown(published.edition()));
        isInOrder();
    }

    /** PostgreSQL ends the transaction of a node that does not go on with it. */
    @Test
    void aNodeThatHangsWhilePublishingDoesNotKeepOthersFromPublishing() throws Exception {
        long before = editions();
        Node hanging = group.add();
        try {
            assertThat(publishUntil(() -> hold(hanging), hanging, group.approved()))
                    .isNotCompleted();

            Publication published = group.nodes().get(1).publish(group.approved());
            assertThat(published.edition()).isEqualTo(before + 1);
        } finally {
            group.kill(hanging);
        }
    }

    /** Publishes a change at the node, and does something to the node while it waits: the test locks a table that is written after the rows of the edition. */
    private static CompletableFuture<Publication> publishUntil(Callable<?> then, Node node, long change)
            throws Exception {
        try (Connection locking = connect();
                Statement lock = locking.createStatement()) {
            locking.setAutoCommit(false);
            lock.execute("lock table transition in share mode");
            CompletableFuture<Publication> publication = CompletableFuture.supplyAsync(() -> node.publish(change));
            await().atMost(PATIENCE)
                    .until(() -> isTrue("select count(*) > 0" + WAITING + " and query like 'insert into transition%'"));
            then.call();
            locking.rollback();
            return publication;
        }
    }

    private static int hold(Node node) throws Exception {
        return new ProcessBuilder("kill", "-STOP", String.valueOf(node.portal().pid()))
                .start()
                .waitFor();
    }

    @Test
    void nodesListenAgainAfterARestartOfTheDatabase() throws Exception {
        postgres.stop();
        postgres.startAgain();
        await().ignoreExceptions().atMost(PATIENCE).until(SeveralNodesTest::allListen);

        Node publisher = group.nodes().get(0);
        await().ignoreExceptions()
                .atMost(PATIENCE)
                .until(() -> publisher.reviewer().get("/staff").status() == 200);
        Publication published = publisher.publish(group.approved());
        others(publisher).forEach(other -> assertThat(lag(other, published)).isLessThan(A_SECOND));
        isInOrder();
    }

    /** The nodes, and the portal in the process of the test. */
    private static boolean allListen() {
        return isTrue("select (" + LISTENERS + ") = " + (group.nodes().size() + 1));
    }

    /** A page shows it at the latest when it is asked for a second from now. How long the answers take does not count. */
    private static void allShowAfterASecond(Predicate<Node> isShown) {
        long start = System.nanoTime();
        for (Node node : group.nodes()) {
            boolean shown = false;
            for (boolean isLate = false; !shown && !isLate; ) {
                isLate = System.nanoTime() - start > A_SECOND.toNanos();
                shown = isShown.test(node);
            }
            assertThat(shown).as("node at port " + node.port()).isTrue();
        }
    }

    private static Duration lag(Node node, Publication published) {
        return Duration.ofNanos(Math.max(0, node.reader().firstShown(published.edition()) - published.returned()));
    }

    private static List<Node> others(Node publisher) {
        return group.nodes().stream().filter(node -> !node.equals(publisher)).toList();
    }

    private static void isInOrder() {
        assertThat(group.nodes())
                .allSatisfy(
                        node -> assertThat(node.reader().editions()).isSorted().startsWith(Shipped.EDITION));
    }

    private static boolean shows(Node node, int edition, String words) {
        return node.reviewer()
                .get("/editions/" + edition)
                .html()
                .select("main")
                .text()
                .contains(words);
    }

    private static long editions() {
        return numbers("select max(number) from edition").get(0);
    }

    private static boolean isTrue(String sql) {
        return numbers("select case when (" + sql + ") then 1 else 0 end").get(0) == 1;
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.url(), "postgres", "postgres");
    }

    private static List<Long> numbers(String sql) {
        try (Connection connection = connect()) {
            return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql(sql)
                    .query(Long.class)
                    .list();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
