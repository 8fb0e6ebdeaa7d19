package org.investportal.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbc.JdbcSQLIntegrityConstraintViolationException;
import org.investportal.FileDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class MigrationTest {

    private static final String ONLY_A_READY_PORTAL_WRITES =
            "insert into manifest (edition_number, form, hash, content) values (1, 1, '" + "0".repeat(64) + "', '{}')";

    private final Path folder;
    private final Path update;
    private final FileDatabase database;

    MigrationTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        update = Files.createDirectory(folder.resolve("update"));
        database = new FileDatabase(folder);
    }

    @Test
    void saysThatAFirstStartWasInterruptedAndSaysSoAgain() throws Exception {
        database.leaveAfterTheFirstTableOfTheThirdMigration();

        assertRefused("The first start was interrupted before the portal was ready, so nothing is lost: delete the"
                + " folder " + folder + "/data and start again.");
        assertRefused("The first start was interrupted before the portal was ready, so nothing is lost: delete the"
                + " folder " + folder + "/data and start again.");
    }

    @Test
    void saysSoAlsoOfAFirstStartThatWasInterruptedAfterItsContentWasWritten() throws Exception {
        database.migrations().load().migrate();
        database.execute("create table later (id bigint)");
        anUpdateThat("create table later (id bigint)");

        assertRefused("The first start was interrupted before the portal was ready, so nothing is lost: delete the"
                + " folder " + folder + "/data and start again.");
    }

    @Test
    void neverAdvisesToDeleteWhatWasPublished() throws Exception {
        database.migrations().load().migrate();
        database.execute(ONLY_A_READY_PORTAL_WRITES);
        database.execute("create table later (id bigint)");
        anUpdateThat("create table later (id bigint)");

        assertRefused("An update of the data in " + folder + "/data was interrupted; published content was not"
                + " deleted: keep this folder, put the backup from before the update in its place and start again.");
    }

    @Test
    void refusesDataOfAVersionWithOtherMigrations() throws Exception {
        anUpdateThat("create table later (id bigint)");
        migrate();
        anUpdateThat("create table later (id integer)");

        assertRefused("The data in " + folder + "/data/portal.mv.db belongs to a version of the portal with other"
                + " migrations: start that version, or use other data.");
    }

    /** The first statement of each is done, the rest is not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            76 | drop trigger manifest_append_only
            77 | alter table approval drop constraint approval_pk
            82 | create alias person_name_key for 'org.investportal.accounts.PersonNames.key'
            90 | alter table relation drop constraint relation_whole_where_one_is_meant
            """)
    void reportsInterruptedMigrationsThatDropOrCall(String before, String done) throws Exception {
        database.migrations().target(before).load().migrate();
        database.execute(done);

        assertRefused("The first start was interrupted before the portal was ready, so nothing is lost: delete the"
                + " folder " + folder + "/data and start again.");
    }

    @Test
    void passesOnAnyOtherFailure() throws Exception {
        anUpdateThat("create gibberish");

        assertThrows(FlywayException.class, this::migrate);
    }

    @Test
    void migratesAgainWhatIsUpToDate() {
        migrate();

        assertDoesNotThrow(this::migrate);
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void warnsOfDataThatANewerVersionHasChanged(CapturedOutput console) throws Exception {
        anUpdateThat("create table later (id bigint)");
        migrate();
        Files.delete(update.resolve("V1000__later.sql"));
        migrate();

        assertTrue(console.getOut().contains("A newer version of the portal has changed this data"));
    }

    /** Its bytes stay in the file until then, and in each backup that is made of it. */
    @Test
    void aFileThatHadAKeyWithoutEncryptionIsWrittenAnew() throws Exception {
        database.migrations().target("174").load().migrate();
        database.execute("insert into enquiry_form_key (id, secret) values (1, 'plain')");
        database.migrations().load().migrate();

        assertThrows(
                JdbcSQLIntegrityConstraintViolationException.class,
                () -> database.execute("insert into file_rewrite_due (id) values (1)"));
    }

    @Test
    void aNewFileIsNotWrittenAnew() {
        database.migrations().load().migrate();

        assertDoesNotThrow(() -> database.execute("insert into file_rewrite_due (id) values (1)"));
    }

    private void anUpdateThat(String sql) throws Exception {
        Files.writeString(update.resolve("V1000__later.sql"), sql + ";");
    }

    private void assertRefused(String sentence) {
        assertEquals(sentence, assertThrows(StartRefused.class, this::migrate).getMessage());
    }

    private void migrate() {
        Flyway flyway = database.migrations("filesystem:" + update).load();
        new Migration(database, new StartSettings("hangzhou", false, null)).migrate(flyway);
    }
}
