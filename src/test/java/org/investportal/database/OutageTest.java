package org.investportal.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(ints = {DataUtils.ERROR_CLOSED, DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_WRITING_FAILED})
    void anUnreachableFileIsAnOutage(int code) {
        assertThat(Outage.isCauseOf(failed(code))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {DataUtils.ERROR_CHUNK_NOT_FOUND, DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_INTERNAL})
    void lostRowsAreNoOutage(int code) {
        assertThat(Outage.isCauseOf(failed(code))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "57P01, true",
        "57P02, true",
        "57P03, true",
        "08001, true",
        "08006, true",
        "57014, false",
        "53100, true",
        "25006, true"
    })
    void aServerThatStopsOrStartsOrCannotBeReachedIsAnOutage(String state, boolean isOutage) {
        assertThat(Outage.isCauseOf(new IllegalStateException(new SQLException("It failed", state))))
                .isEqualTo(isOutage);
    }

    @Test
    void aDamagedFileIsNoOutage(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("portal") + ";MAX_COMPACT_TIME=0;CACHE_SIZE=0";
        execute(
                url,
                "create table kept (id bigint primary key, text varchar) as"
                        + " select x, random_uuid() || repeat('text', 100) from system_range(1, 20000)");
        damage(folder.resolve("portal.mv.db"));

        SQLException failure =
                assertThrows(SQLException.class, () -> execute(url, "select max(length(text)) from kept"));

        assertThat(Outage.isCauseOf(new IllegalStateException(failure)))
                .as(failure.toString())
                .isFalse();
    }

    private static Throwable failed(int code) {
        return new IllegalStateException(new MVStoreException(code, "Chunk 12 not found"));
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Overwrites half of the file: a slow machine writes pages more than once, and some places in it are out of use. */
    private static void damage(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            int quarter = (int) (file.length() / 4);
            file.seek(quarter);
            file.write(new byte[2 * quarter]);
        }
    }
}
