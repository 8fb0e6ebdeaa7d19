package org.investportal.start;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of backups. A backup is written in a folder below it and moved when it is whole, so that half a backup is never taken for one. */
record BackupFolder(Path path) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'portal-'uuuu-MM-dd'T'HH-mm-ss'Z.zip'").withZone(ZoneOffset.UTC);
    private static final String PATTERN = "portal-\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\dZ\\.zip";

    /** A file of Java's file system of a zip is left, too, if the process is killed while a file is put into it. */
    private static final String HALF = PATTERN + "|zipfstmp\\d+\\.tmp";

    /** Writes a database to a file that is empty. */
    interface Writer {
        void write(Path file) throws IOException;
    }

    /** Returns the time of the newest backup. One that is later than now was written while the clock was wrong, and does not count. */
    Optional<Instant> newest(Instant now) throws IOException {
        return newestFirst(now).stream()
                .findFirst()
                .map(file -> NAME.parse(file.getFileName().toString(), Instant::from));
    }

    /**
     * Adds a backup and returns its file.
     *
     * @param more a file that the backup contains, too, if it exists
     */
    Path add(Instant now, Writer writer, Optional<Path> more) throws IOException {
        PrivateFile.createFolder(path);
        Path unfinished = path.resolve("unfinished");
        PrivateFile.createFolder(unfinished);
        deleteHalfBackupsIn(unfinished);
        Path file = unfinished.resolve(NAME.format(now));
        try {
            PrivateFile.createFile(file);
            writer.write(file);
            if (more.filter(Files::exists).isPresent()) {
                putInto(file, more.get());
            }
            try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            return Files.move(file, path.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            deleteHalfBackupsIn(unfinished);
        }
    }

    /** Deletes all backups except the newest and those that are later than now. */
    void keep(int number, Instant now) throws IOException {
        for (Path old : newestFirst(now).stream().skip(number).toList()) {
            Files.deleteIfExists(old);
        }
    }

    private static void putInto(Path zip, Path file) throws IOException {
        try (FileSystem entries = FileSystems.newFileSystem(zip, Map.of())) {
            Files.copy(file, entries.getPath(file.getFileName().toString()));
        }
    }

    private List<Path> newestFirst(Instant now) throws IOException {
        if (Files.notExists(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().matches(PATTERN))
                    .filter(file -> file.getFileName().toString().compareTo(NAME.format(now)) <= 0)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static void deleteHalfBackupsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.getFileName().toString().matches(HALF))
                    .toList()) {
                Files.delete(file);
            }
        }
    }
}
