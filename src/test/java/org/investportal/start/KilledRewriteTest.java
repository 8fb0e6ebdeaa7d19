package org.investportal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.investportal.FileDatabase;
import org.investportal.PortalProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A kill at any moment of a rewrite leaves a whole file with everything that was acknowledged. How often it is killed is set with {@code -Dkills=200}. */
@Tag("kill")
@Tag("sweep")
class KilledRewriteTest {

    private static final int KILLS = Integer.getInteger("kills", 12);
    private static final int LONGEST_PAUSE_IN_MILLIS = 5000;
    private static final long MINUTES = 3;
    private static final String STORED = "stored ";

    private final Path folder;
    private final FileDatabase database;
    private final Random random = new Random();
    private final List<Long> acknowledged = new ArrayList<>();
    private int rewritten;
    private int remains;

    KilledRewriteTest(@TempDir Path folder) {
        this.folder = folder;
        this.database = new FileDatabase(folder);
    }

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        database.migrations().load().migrate();
        database.execute("create table saved (number bigint primary key)");
        Map<String, Long> before = rows();
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> printed = untilKilled();
            printed.stream()
                    .filter(line -> line.startsWith(STORED))
                    .map(line -> Long.valueOf(line.substring(STORED.length())))
                    .forEach(acknowledged::add);
            rewritten += printed.contains(RewriteUntilKilled.REWRITTEN) ? 1 : 0;
            remains += Files.exists(folder.resolve("data/portal.new.mv.db")) ? 1 : 0;
            assertThat(rows()).as("kill " + kill).isEqualTo(before);
            assertThat(stored()).as("kill " + kill).containsAll(acknowledged);
        }
        assertThat(acknowledged).isNotEmpty();
        assertThat(rewritten + remains).isPositive();
        System.out.println(KILLS + " kills, " + remains + " while the new file was written, " + rewritten
                + " after a rewrite; none of " + acknowledged.size() + " acknowledged numbers is lost");
    }

    private List<String> untilKilled() throws Exception {
        List<String> command = new ArrayList<>(PortalProcess.testCommand(RewriteUntilKilled.class.getName()));
        command.add("--spring.datasource.url=" + database.getJdbcUrl());
        command.add("--spring.datasource.username=");
        command.add(String.valueOf(
                acknowledged.stream().mapToLong(Long::longValue).max().orElse(0) + 1000));
        Path console = Files.createTempFile(folder, "console", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        try {
            long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
            while (!Files.readAllLines(console).contains(RewriteUntilKilled.READY)) {
                assertThat(process.isAlive() && System.nanoTime() < deadline)
                        .as(() -> "not ready, see " + console)
                        .isTrue();
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
            assertThat(process.waitFor(random.nextInt(LONGEST_PAUSE_IN_MILLIS), TimeUnit.MILLISECONDS))
                    .isFalse();
        } finally {
            process.destroyForcibly().waitFor();
        }
        return Files.readString(console).lines().toList();
    }

    /** The rows of each table but those that the process writes. */
    private Map<String, Long> rows() throws Exception {
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(database.getJdbcUrl(), "", "")) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            Set<String> tables = TableSchema.all(connection).keySet();
            tables.removeAll(Set.of("saved", "file_rewrite_due", "flyway_schema_history"));
            for (String table : tables) {
                rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single());
            }
        }
        return rows;
    }

    private List<Long> stored() throws Exception {
        try (Connection connection = DriverManager.getConnection(database.getJdbcUrl(), "", "")) {
            return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql("select number from saved")
                    .query(Long.class)
                    .list();
        }
    }
}
