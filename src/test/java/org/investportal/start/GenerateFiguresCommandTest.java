package org.investportal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.investportal.FileDatabase;
import org.investportal.PortalProcess;
import org.investportal.catalogue.Shipped;
import org.investportal.portal.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in processes of their own, on databases in files. */
@Tag("sweep")
class GenerateFiguresCommandTest {

    private static final String USE =
            "Usage: java -jar investportal.jar generate-figures COUNT [SEED]. COUNT is from 1 to"
                    + " 100000. Another SEED, a whole number, gives other figures.";

    private static final String FIGURE = "/figures/invented-industry-1-output/hangzhou/2024";

    private final Path folder;

    GenerateFiguresCommandTest(@TempDir Path directory) throws Exception {
        this.folder = directory.toRealPath();
    }

    private record Ended(int code, List<String> said) {}

    private Ended command(String... arguments) throws Exception {
        try (PortalProcess command = PortalProcess.in(folder, Map.of(), arguments)) {
            int code = command.untilEnd();
            return new Ended(code, command.output());
        }
    }

    @Test
    void addsAnEditionThatReadersSeeAndDoesSoOnce() throws Exception {
        Ended generated = command("generate-figures", "30");
        Ended again = command("generate-figures", "30");
        Ended verified = command("verify-history");

        assertEquals(
                new Ended(
                        0,
                        List.of("Edition " + (Shipped.EDITION + 1) + " of the database in " + folder
                                + "/data/portal.mv.db has 30 invented figures with seed 1."
                                + " Never use this database in production.")),
                generated);
        assertEquals(
                new Ended(
                        1,
                        List.of("Nothing was generated, because the database has content that did not ship with the"
                                + " portal. Invented figures can only be added to a new database.")),
                again);
        assertEquals(0, verified.code(), verified.said().toString());
        try (PortalProcess portal = PortalProcess.in(folder, Map.of()).untilReady()) {
            Browser reader = Browser.at(portal.port());
            assertThat(reader.get(FIGURE).html().text())
                    .contains("Invented test data", "Output of invented industry 1");
            assertThat(reader.get("/zh/sources/invented-test-data").html().text())
                    .contains("均为测试本门户而虚构");
        }
    }

    @Test
    void refusesADatabaseWithAccounts() throws Exception {
        FileDatabase database = new FileDatabase(folder);
        database.migrations().load().migrate();
        database.execute("insert into account (id, email, full_name, name_key, created_at)"
                + " values (1000, 'a@example.org', 'A', 'a', current_timestamp)");

        assertEquals(
                new Ended(
                        1,
                        List.of("Nothing was generated, because the database has accounts of staff. Invented figures"
                                + " can only be added to a new database.")),
                command("generate-figures", "30"));
    }

    @Test
    void refusesNumbersThatItCannotRead() throws Exception {
        assertEquals(new Ended(1, List.of(USE)), command("generate-figures"));
        assertEquals(new Ended(1, List.of(USE)), command("generate-figures", "many"));
        assertEquals(new Ended(1, List.of(USE)), command("generate-figures", "10", "1", "2"));
        assertEquals(new Ended(1, List.of(USE)), command("generate-figures", "100001"));
    }
}
