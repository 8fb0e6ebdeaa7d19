package org.investportal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.OneOfEach;
import org.investportal.portal.Portal;
import org.investportal.portal.WholePortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows that refer to removed items, or to items of another kind, make no page fail. The references are read from the constraints of the
 * database; each edition breaks those of another kind of row.
 */
@WholePortal
@Fixtures
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("sweep")
class BrokenReferencesTest {

    private static final int SERVER_ERROR = 500;

    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher editionPublisher;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    BrokenReferencesTest(
            Portal portal,
            Catalogue catalogue,
            EditionPublisher editionPublisher,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.portal = portal;
        this.catalogue = catalogue;
        this.editionPublisher = editionPublisher;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A column of a table of content that names an item. */
    private record Column(String table, String name) {}

    @Test
    void noneMakesAPageFail() {
        Set<String> everything = new TreeSet<>(portal.addresses());
        assertTrue(columns().size() > 20, columns().toString());
        List<String> failing = new ArrayList<>();
        for (String table : tables()) {
            breakSomeOf(table);
            failing.addAll(failing(table, some()));
        }
        failing.addAll(failing("everything", everything.stream()));
        failing.addAll(failing("everything", OneOfEach.pages().map(path -> "/zh" + path)));
        assertEquals(List.of(), failing);
    }

    private Stream<String> some() {
        return Stream.of(
                        OneOfEach.pages(),
                        OneOfEach.files().filter(path -> path.startsWith("/data/") || path.startsWith("/sitemap")),
                        Stream.of("/nothing", "/zh", "/editions/" + catalogue.current()))
                .flatMap(paths -> paths);
    }

    private List<String> failing(String when, Stream<String> paths) {
        return paths.distinct()
                .map(path -> path + " answers "
                        + portal.ask("GET", path, "Accept", Portal.BROWSER).status())
                .filter(answer -> Integer.parseInt(answer.replaceAll(".* ", "")) >= SERVER_ERROR)
                .map(answer -> answer + " where " + when)
                .toList();
    }

    /** Each column of other rows; and another row is gone, with all that refers to it left. */
    private void breakSomeOf(String table) {
        List<Column> columns = columns().stream()
                .filter(column -> column.table().equals(table))
                .toList();
        inNextEdition(edition -> {
            for (Column column : columns) {
                some(table, column.name() + " is not null")
                        .forEach(item -> insert(table, item, edition, column.name(), otherKind(column)));
            }
            some(table, "true").stream().skip(1).forEach(item -> insert(table, item, edition, "gone", true));
        });
    }

    private void inNextEdition(IntConsumer rows) {
        int edition = catalogue.current() + 1;
        readOneThatIsRolledBack(edition);
        transaction.executeWithoutResult(status -> {
            editionPublisher.publish(Draft.of(edition).publication());
            rows.accept(edition);
        });
    }

    /** Publishes, reads and rolls back the edition: content read here must not be taken for that of the next edition with its number. */
    private void readOneThatIsRolledBack(int edition) {
        transaction.executeWithoutResult(status -> {
            editionPublisher.publish(Draft.of(edition).publication());
            catalogue.at(edition).everything();
            status.setRollbackOnly();
        });
    }

    /** The first and the last of those that are there and not broken yet. */
    private Set<Long> some(String table, String condition) {
        List<Long> items = database.sql("select t.item_id from " + table + " t where not t.gone and " + condition
                        + " and t.first_edition = (select max(u.first_edition) from " + table
                        + " u where u.item_id = t.item_id) and t.first_edition <= ? order by t.item_id")
                .param(catalogue.current())
                .query(Long.class)
                .list();
        if (items.isEmpty()) {
            return Set.of();
        }
        return table.equals("text") // of one thing there is one of each
                ? Set.of(items.get(0))
                : new LinkedHashSet<>(List.of(items.get(0), items.get(items.size() - 1)));
    }

    /** The last row of the item again, with another value in one column. */
    private void insert(String table, long item, int edition, String column, Object value) {
        List<String> kept = columnsOf(table).stream()
                .filter(name -> !name.equals("first_edition") && !name.equals(column))
                .toList();
        database.sql("insert into " + table + " (first_edition, " + column + ", " + String.join(", ", kept)
                        + ") select ?, ?, " + String.join(", ", kept) + " from " + table
                        + " where item_id = ? order by first_edition desc limit 1")
                .params(Arrays.asList(edition, value, item))
                .update();
    }

    /** A term, and another one for each column: two of a row that name the same thing are refused. Of a text something that has none. */
    private long otherKind(Column column) {
        List<Long> terms = database.sql("select id from item where kind = ? order by id")
                .param(column.table().equals("text") ? "PEER" : "TERM")
                .query(Long.class)
                .list();
        return terms.get(columns().indexOf(column) % terms.size());
    }

    private List<Column> columns() {
        return database
                .sql("select lower(c.table_name), lower(c.column_name) from information_schema.key_column_usage c"
                        + " join information_schema.referential_constraints r on r.constraint_name = c.constraint_name"
                        + " join information_schema.table_constraints u on u.constraint_name = r.unique_constraint_name"
                        + " where u.table_name = 'ITEM' and c.column_name <> 'ITEM_ID' order by 1, 2")
                .query((row, number) -> new Column(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(column -> tables().contains(column.table()))
                .toList();
    }

    /** Those whose rows hold from edition to edition. */
    private List<String> tables() {
        return database.sql(
                        "select lower(table_name) from information_schema.columns where table_schema = 'PUBLIC' and column_name = 'GONE' order by 1")
                .query(String.class)
                .list();
    }

    private List<String> columnsOf(String table) {
        return database.sql(
                        "select lower(column_name) from information_schema.columns where table_schema = 'PUBLIC' and lower(table_name) = ?")
                .param(table)
                .query(String.class)
                .list();
    }
}
