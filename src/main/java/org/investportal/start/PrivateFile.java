package org.investportal.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Creates files and folders that no other user of the machine may read, on systems that know such permissions (POSIX). */
final class PrivateFile {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFile() {}

    static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) { // an older Java 17 refuses to create what is a link to a folder
            Files.createDirectories(folder, as(FOLDER));
        }
    }

    /** An empty one, unless it is there. */
    static void createFile(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file, as(FILE));
        }
    }

    /** The whole text or nothing, also where the process is killed or the machine stops. */
    static void writeFile(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        createFile(beside);
        Files.writeString(beside, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Tells whether others may read the folder. Files that H2 adds to it later (traces, temporary files) can then be read by all. */
    static boolean isOpenToOthers(Path folder) {
        try {
            return POSIX && !FOLDER.containsAll(Files.getPosixFilePermissions(folder));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FileAttribute<?>[] as(Set<PosixFilePermission> permissions) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
