package org.investportal.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.h2.util.ScriptReader;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Writes the file of the embedded database anew from its rows alone, because H2 keeps deleted words in the file, and puts it in the place of the old one if both
 * have the same content. A kill at any moment leaves the old file or the new one.
 */
final class FileRewrite {

    /** H2 salts the password of its user anew, estimates how many rows and values a table has, and fills lines with blanks. */
    private static final String ACCOUNT = "CREATE USER ";

    private static final String ESTIMATE = "-- \\d+ \\+/- SELECT COUNT.*| SELECTIVITY \\d+";

    private final JdbcConnectionDetails database;
    private final DataLocation place;

    FileRewrite(JdbcConnectionDetails database) {
        this.database = database;
        this.place = DataLocation.of(database.getJdbcUrl());
    }

    /**
     * Writes the file anew. It is the database once the connection is closed.
     *
     * @param only the only connection to the database
     * @param longest how long it may take; after that the old file stays
     */
    void run(Connection only, Duration longest) throws SQLException, IOException {
        long start = System.nanoTime();
        try {
            deleteRemains();
            dropTemporaryTables(only);
            requireThatItCloses();
            PrivateFile.createFolder(folder());
            PrivateFile.createFile(copy());
            writeScript(only);
            requireTime(start, longest);
            TableDigest content = digest();
            fill(start, longest);
            checkAndClear(content);
            requireTime(start, longest);
            replace();
        } finally {
            deleteRemains();
        }
    }

    /** Deletes what a rewrite left that was killed. */
    void deleteRemains() throws IOException {
        Files.deleteIfExists(script());
        Files.deleteIfExists(folder());
        Files.deleteIfExists(copy());
        Files.deleteIfExists(beside(".new.trace.db"));
    }

    /** A database that stays open without connections would go on with the old file. */
    private void requireThatItCloses() throws SQLException {
        if (database.getJdbcUrl().toUpperCase(Locale.ROOT).contains("DB_CLOSE_DELAY")) {
            throw new SQLException("its address has DB_CLOSE_DELAY; leave that out");
        }
    }

    /** Those of Hibernate, which would be in the script. They are gone in any case when the database is closed. */
    private static void dropTemporaryTables(Connection only) throws SQLException {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(only, true));
        jdbc.sql("select table_name from information_schema.tables where table_type = 'GLOBAL TEMPORARY'")
                .query(String.class)
                .list()
                .forEach(table -> jdbc.sql("drop table \"" + table + "\"").update());
    }

    private void writeScript(Connection from) throws SQLException, IOException {
        try (PreparedStatement statement = from.prepareStatement("script to ? charset 'UTF-8'")) {
            statement.setString(1, script().toString());
            statement.execute();
        }
    }

    private void fill(long start, Duration longest) throws SQLException, IOException {
        try (Connection fresh = connect();
                Statement statement = fresh.createStatement();
                Reader written = Files.newBufferedReader(script())) {
            ScriptReader statements = new ScriptReader(written);
            statements.setSkipRemarks(true);
            for (String sql = statements.readStatement(); sql != null; sql = statements.readStatement()) {
                statement.execute(sql);
                requireTime(start, longest);
            }
        }
    }

    private void checkAndClear(TableDigest content) throws SQLException, IOException {
        try (Connection fresh = connect();
                Statement statement = fresh.createStatement()) {
            writeScript(fresh);
            if (!digest().isSameAs(content)) {
                throw new SQLException("the new file has not the same content");
            }
            statement.executeUpdate("delete from file_rewrite_due");
        }
    }

    /** The number and the hashes of all lines of the script: tables, rows, sequences, constraints and triggers. */
    private TableDigest digest() throws IOException {
        TableDigest digest = new TableDigest();
        try (BufferedReader lines = Files.newBufferedReader(script())) {
            lines.lines()
                    .filter(line -> !line.startsWith(ACCOUNT))
                    .forEach(line ->
                            digest.add(List.of(line.replaceAll(ESTIMATE, "").stripTrailing())));
        }
        return digest;
    }

    private static void requireTime(long start, Duration longest) throws SQLTimeoutException {
        if (System.nanoTime() - start > longest.toNanos()) {
            throw new SQLTimeoutException("it takes longer than " + longest.toSeconds() + " s");
        }
    }

    /** Words of rows are in the errors that H2 has traced, too. */
    private void replace() throws IOException {
        force(copy(), StandardOpenOption.WRITE);
        Files.move(copy(), file(), StandardCopyOption.ATOMIC_MOVE);
        force(Objects.requireNonNull(file().getParent()), StandardOpenOption.READ);
        Path trace = place.traceFile().orElseThrow();
        if (Files.exists(trace)) {
            Files.write(trace, new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
        }
    }

    private static void force(Path path, OpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }

    private Connection connect() throws SQLException, IOException {
        return DriverManager.getConnection(place.urlOf(copy()), database.getUsername(), database.getPassword());
    }

    private Path copy() throws IOException {
        return beside(".new.mv.db");
    }

    /** In a folder, because H2 makes the file anew, with the permissions of the process. */
    private Path script() throws IOException {
        return folder().resolve("rows.sql");
    }

    private Path folder() throws IOException {
        return beside(".new");
    }

    private Path beside(String ending) throws IOException {
        String name = file().getFileName().toString();
        return file().resolveSibling(name.substring(0, name.length() - DataLocation.ENDING.length()) + ending);
    }

    /** It may be a link to a file on another disk. */
    private Path file() throws IOException {
        return place.file().orElseThrow().toRealPath();
    }
}
