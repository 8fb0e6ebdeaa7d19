package org.investportal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.investportal.catalogue.DatabaseAt;
import org.investportal.fixture.MigratedDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** All rows of a migrated H2 get into a migrated PostgreSQL, or none of them. */
class DatabaseCopyTest {

    private static final String SCRATCH = "insert into scratch (account_id, form, form_key, content, from_revision,"
            + " from_edition, typed_at) values (7, 'figure-305', '%s', '%s', 0, 1,"
            + " timestamp with time zone '2126-12-01 08:00:00.012345+08')";

    private static final DatabaseAt SHIPPED = MigratedDatabases.postgres("hangzhou");

    private final Connection source;
    private final Connection target;
    private final JdbcClient h2;
    private final JdbcClient there;

    DatabaseCopyTest() throws SQLException {
        source = connection(MigratedDatabases.h2("hangzhou"));
        h2 = JdbcClient.create(new SingleConnectionDataSource(source, true));
        target = connection(SHIPPED);
        there = JdbcClient.create(new SingleConnectionDataSource(target, true));
    }

    private static Connection connection(DatabaseAt database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    @BeforeEach
    void begin() throws SQLException {
        target.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        target.rollback();
        target.close();
        h2.sql("shutdown").update();
    }

    @Test
    void copiesEachTableButItsOwnMigrationsAndSessions() throws Exception {
        Set<String> tables = new HashSet<>(there.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list());
        tables.removeAll(Set.of("flyway_schema_history", "spring_session", "spring_session_attributes"));

        Map<String, Long> copied = new DatabaseCopy(source, target).run();

        assertThat(copied.keySet()).isEqualTo(tables).contains("figure", "audit_entry", "event_publication");
    }

    @Test
    void keepsEveryValueAndReplacesTheShippedRows() throws Exception {
        h2.sql(SCRATCH.formatted("key", "it''s 杭州, 🚄\nand more")).update();

        Map<String, Long> copied = new DatabaseCopy(source, target).run();

        assertThat(copied).containsEntry("scratch", 1L).containsEntry("figure", count("figure"));
        assertThat(there.sql("select content || to_char(typed_at at time zone 'UTC', '|HH24:MI:SS.US') from scratch")
                        .query(String.class)
                        .single())
                .isEqualTo("it's 杭州, 🚄\nand more|00:00:00.012345");
    }

    @Test
    void copiesTheLargestTextOfASource() throws Exception {
        h2.sql("insert into source_text (source_id, sha256, content, attached_at)"
                        + " select min(item_id), 'digest', repeat('杭', 1048576), current_timestamp from source")
                .update();

        new DatabaseCopy(source, target).run();

        assertThat(there.sql("select length(content) from source_text")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1_048_576);
    }

    @Test
    void continuesSequencesAndIdentities() throws Exception {
        h2.sql("select next value for item_sequence").query(Long.class).single();
        long here =
                h2.sql("select next value for item_sequence").query(Long.class).single();
        h2.sql("alter table audit_entry alter column id restart with 4711").update();

        new DatabaseCopy(source, target).run();

        assertThat(there.sql("select nextval('item_sequence')")
                        .query(Long.class)
                        .single())
                .isEqualTo(here + 50);
        assertThat(there.sql("select nextval(pg_get_serial_sequence('audit_entry', 'id'))")
                        .query(Long.class)
                        .single())
                .isEqualTo(4711);
    }

    @Test
    void leavesThePublishedRowsProtected() throws Exception {
        new DatabaseCopy(source, target).run();

        assertThatThrownBy(() -> there.sql("update figure set digits = '1'").update())
                .hasMessageContaining("published rows are never changed");
    }

    @Test
    void refusesATableThatIsMissing() {
        h2.sql("create table later (id bigint primary key)").update();
        h2.sql("insert into later values (1)").update();

        assertThatThrownBy(() -> new DatabaseCopy(source, target).run())
                .hasMessage("the table later is not the same in both databases");
    }

    @Test
    void refusesAColumnThatIsMissing() {
        h2.sql("alter table scratch add column later bigint").update();

        assertThatThrownBy(() -> new DatabaseCopy(source, target).run())
                .hasMessage("the table scratch is not the same in both databases");
    }

    /** PostgreSQL stores no character with the code 0. */
    @Test
    void failsOnAValueThatPostgresqlCannotStore() {
        h2.sql("insert into scratch (account_id, form, form_key, content, from_revision, from_edition, typed_at)"
                        + " values (7, 'form', 'key', 'secret' || char(0), 0, 1, current_timestamp)")
                .update();

        assertThatThrownBy(() -> new DatabaseCopy(source, target).run())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("0x00");
    }

    /** The driver writes a question mark for half a surrogate pair. */
    @Test
    void noticesAValueThatIsStoredDifferently() {
        h2.sql("insert into scratch (account_id, form, form_key, content, from_revision, from_edition, typed_at)"
                        + " values (7, 'form', 'key', ?, 0, 1, current_timestamp)")
                .param("\ud83d")
                .update();

        assertThatThrownBy(() -> new DatabaseCopy(source, target).run())
                .hasMessage("the rows of the table scratch are not the same in both databases");
    }

    @Test
    void writesATableAfterThoseThatItRefersTo() throws Exception {
        List<String> order = TableSchema.inOrder(TableSchema.all(target)).stream()
                .map(TableSchema::name)
                .toList();

        assertThat(order)
                .containsSubsequence("item", "entry", "entry_reason")
                .containsSubsequence("text", "suppression");
    }

    private long count(String table) {
        return h2.sql("select count(*) from " + table).query(Long.class).single();
    }
}
