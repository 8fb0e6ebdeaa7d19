package org.investportal.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Location of the content: the file of the embedded database, or the address of another database without its secrets. */
final class DataLocation {

    /** H2 takes anything after {@code jdbc:h2:} for a path that has no other protocol, and adds the ending. */
    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:)?(?!mem:|tcp:|ssl:|zip:)([^;]+).*");

    /** Settings of H2 that keep rows from being lost; {@code docs/architecture.md}, Start, gives the reason. */
    private static final List<String> KEEP_ROWS =
            List.of("WRITE_DELAY=0", "MAX_COMPACT_TIME=0", "DB_CLOSE_ON_EXIT=FALSE");

    static final String ENDING = ".mv.db";

    private static final Pattern SECRETS = Pattern.compile("(?<=//)[^?;]*@|[?;].*");

    private final String url;

    private DataLocation(String url) {
        this.url = url;
    }

    static DataLocation of(String url) {
        return new DataLocation(url);
    }

    /** The file of the embedded database; empty for a database that is kept elsewhere. */
    Optional<Path> file() {
        return Optional.of(FILE.matcher(url)).filter(Matcher::matches).map(found -> absolute(found.group(1)));
    }

    /** Returns the address of another file, with the same settings. */
    String urlOf(Path other) {
        Matcher own = FILE.matcher(url);
        String path = other.toString();
        return own.matches()
                ? url.substring(0, own.start(1))
                        + path.substring(0, path.length() - ENDING.length())
                        + url.substring(own.end(1))
                : url;
    }

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    /** Returns the settings that the address of a file lacks and without which rows may be lost. */
    List<String> lacking() {
        List<String> settings = List.of(url.toUpperCase(Locale.ROOT).split(";"));
        return file().isEmpty()
                ? List.of()
                : KEEP_ROWS.stream()
                        .filter(needed -> !settings.contains(needed))
                        .toList();
    }

    /** The folder that the file lies in. */
    Optional<Path> folder() {
        return file().map(Path::getParent);
    }

    /** Returns the file of the key for second factors; empty for a database in memory. */
    Optional<Path> keyFile() {
        return isH2()
                ? beside(".key")
                : Optional.of(Path.of("data", "portal.key").toAbsolutePath());
    }

    /** Returns the file to which H2 writes its errors. */
    Optional<Path> traceFile() {
        return beside(".trace.db");
    }

    private Optional<Path> beside(String ending) {
        return file().map(file ->
                file.resolveSibling(file.getFileName().toString().replace(ENDING, ending)));
    }

    private static Path absolute(String name) {
        String path = name.startsWith("~") ? System.getProperty("user.home") + name.substring(1) : name;
        return Path.of(path + ENDING).toAbsolutePath().normalize();
    }

    /** Returns the location for display, never with a user name or a password. */
    @Override
    public String toString() {
        return file().map(Path::toString).orElseGet(() -> SECRETS.matcher(url).replaceAll(""));
    }
}
