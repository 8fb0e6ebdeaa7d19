package org.investportal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.WordsKind;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.catalogue.writing.SourceTextWriter;
import org.investportal.catalogue.writing.TextSuppressor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** PostgreSQL tells the nodes that listen of each edition, suppression, text of a source, self-check and setting, once it is committed. */
@CatalogueOnly
@OnPostgres
class NotificationTriggerTest {

    private static final long SOURCE = 60;
    private static final int PATIENCE_IN_MILLIS = 30_000;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EditionPublisher editionPublisher;

    @Autowired
    private TextSuppressor textSuppressor;

    @Autowired
    private SourceTextWriter writer;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private Connection node;
    private Statement statement;

    @BeforeEach
    void listen() throws SQLException {
        node = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        statement = node.createStatement();
        statement.execute("listen investportal");
    }

    @AfterEach
    void close() throws SQLException {
        node.close();
    }

    @Test
    void tellsOfAnEdition() throws SQLException {
        editionPublisher.publish(Draft.after(catalogue).publication());
        assertThat(notifications()).isEqualTo(1);
    }

    @Test
    void tellsOfNoEditionThatIsRolledBack() throws SQLException {
        transaction.executeWithoutResult(status -> {
            editionPublisher.publish(Draft.after(catalogue).publication());
            status.setRollbackOnly();
        });
        jdbc.sql("notify investportal").update();
        assertThat(notifications()).isEqualTo(1);
    }

    @Test
    void tellsOfASuppressionAndItsEnd() throws SQLException {
        Draft draft = Draft.after(catalogue);
        editionPublisher.publish(draft.publication());
        assertThat(notifications()).isEqualTo(1);

        Suppression.Key summary = new Suppression.Key(WordsKind.SUMMARY, draft.edition(), 0);
        textSuppressor.suppress(summary, "It is a test.");
        assertThat(notifications()).isEqualTo(1);
        textSuppressor.lift(summary);
        assertThat(notifications()).isEqualTo(1);
    }

    @Test
    void tellsOfASelfCheck() throws SQLException {
        jdbc.sql("insert into self_check (edition_number, checked_at, state, pages, numbers, findings)"
                        + " values (1, current_timestamp, 'PASSED', 1, 1, '')")
                .update();
        assertThat(notifications()).isEqualTo(1);
    }

    @Test
    void tellsOfTheTextOfASource() throws SQLException {
        writer.attach(SOURCE, "Text.");
        assertThat(notifications()).isEqualTo(1);
        writer.remove(SOURCE);
        assertThat(notifications()).isEqualTo(1);
    }

    @Test
    void tellsOfASetting() throws SQLException {
        jdbc.sql("insert into account (id, email, full_name, name_key, created_at)"
                        + " values (9000, 'setting@invest.example.org', 'Setting', 'setting', current_timestamp)")
                .update();
        jdbc.sql(
                        "insert into setting (name, content, changed_at, changed_by) values ('zone', 'UTC', current_timestamp, 9000)")
                .update();
        assertThat(notifications()).isEqualTo(1);
        jdbc.sql("delete from setting").update();
        assertThat(notifications()).isEqualTo(1);
    }

    @Test
    void tellsOfAPartOfTheAppearance() throws SQLException {
        jdbc.sql("insert into account (id, email, full_name, name_key, created_at)"
                        + " values (9001, 'look@invest.example.org', 'Look', 'look', current_timestamp)")
                .update();
        jdbc.sql("insert into appearance_part (name, changed_at, changed_by) values ('logo', current_timestamp, 9001)")
                .update();
        assertThat(notifications()).isEqualTo(1);
        jdbc.sql("delete from appearance_part").update();
        assertThat(notifications()).isEqualTo(1);
    }

    /** Waits for the first; a statement brings those that have arrived with it. */
    private int notifications() throws SQLException {
        int first = node.unwrap(PGConnection.class).getNotifications(PATIENCE_IN_MILLIS).length;
        statement.execute("select 1");
        return first + node.unwrap(PGConnection.class).getNotifications().length;
    }
}
