package org.investportal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataLocationTest {

    @Test
    void isTheFileThatAnAddressOfH2Means() {
        Path here = Path.of("data/portal.mv.db").toAbsolutePath();
        Path home = Path.of(System.getProperty("user.home"), "portal.mv.db");

        assertEquals(here, file("jdbc:h2:file:./data/portal;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"));
        assertEquals(here, file("jdbc:h2:./data/portal"));
        assertEquals(home, file("jdbc:h2:~/portal"));
        assertEquals(Path.of("/var/lib/portal.mv.db"), file("jdbc:h2:file:/var/lib/portal"));
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:mem:portal;MODE=PostgreSQL, jdbc:h2:mem:portal",
        "jdbc:h2:tcp://server/portal, jdbc:h2:tcp://server/portal",
        "jdbc:postgresql://server:5432/portal, jdbc:postgresql://server:5432/portal",
        "jdbc:postgresql://server/portal?user=me&password=secret, jdbc:postgresql://server/portal",
        "jdbc:postgresql://me:secret@server/portal, jdbc:postgresql://server/portal",
        "jdbc:postgresql://me:p/a@ss@server/portal, jdbc:postgresql://server/portal",
        "foo, foo"
    })
    void hidesSecretsOfOtherAddresses(String url, String place) {
        assertEquals(Optional.empty(), DataLocation.of(url).file());
        assertEquals(place, DataLocation.of(url).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:./data/portal, WRITE_DELAY=0 MAX_COMPACT_TIME=0 DB_CLOSE_ON_EXIT=FALSE",
        "jdbc:h2:file:/data/portal;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE, MAX_COMPACT_TIME=0",
        "jdbc:h2:file:/data/portal;WRITE_DELAY=0;MAX_COMPACT_TIME=01;DB_CLOSE_ON_EXIT=FALSE, MAX_COMPACT_TIME=0",
        "jdbc:h2:file:/data/portal;db_close_on_exit=false;max_compact_time=0;write_delay=0, ''",
        "jdbc:h2:mem:portal, ''",
        "jdbc:postgresql://server/portal, ''"
    })
    void findsMissingSettingsOfAFileAddress(String url, String lacking) {
        assertEquals(lacking, String.join(" ", DataLocation.of(url).lacking()));
    }

    @Test
    void hasTheKeyBesideIt() {
        assertEquals(
                Optional.of(Path.of("/var/lib/portal.key")),
                DataLocation.of("jdbc:h2:file:/var/lib/portal").keyFile());
        assertEquals(
                Optional.of(Path.of("data/portal.key").toAbsolutePath()),
                DataLocation.of("jdbc:postgresql://server/portal").keyFile());
        assertEquals(Optional.empty(), DataLocation.of("jdbc:h2:mem:portal").keyFile());
    }

    private static Path file(String url) {
        return DataLocation.of(url).file().orElseThrow();
    }
}
