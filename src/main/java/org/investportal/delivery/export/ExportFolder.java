package org.investportal.delivery.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The folder that the site is exported to. Each file is replaced as a whole, so that a server never reads half of one. */
final class ExportFolder {

    private static final String MANIFEST = "manifest.json";
    private static final String COMPRESSED = ".gz";
    private static final String UNFINISHED = ".part";
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    private ExportFolder(Path folder) {
        this.folder = folder;
    }

    /** @throws ExportRefused if the folder has files that no export wrote, or cannot be made */
    static ExportFolder at(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            if (Files.notExists(absolute.resolve(MANIFEST)) && hasFiles(absolute)) {
                throw ExportRefused.forOtherFiles(absolute);
            }
            return new ExportFolder(absolute);
        } catch (IOException failure) {
            throw ExportRefused.forFolder(absolute, failure);
        }
    }

    private static boolean hasFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    Path path() {
        return folder;
    }

    /**
     * Returns the manifest of the last export; an empty one if there was none.
     *
     * @throws ExportRefused if the file is none of an export
     */
    ExportManifest manifest() throws IOException {
        Path file = folder.resolve(MANIFEST);
        if (Files.notExists(file)) {
            return ExportManifest.NONE;
        }
        try {
            ExportManifest manifest = JSON.readValue(Files.readAllBytes(file), ExportManifest.class);
            if (manifest.isWhole()) {
                return manifest;
            }
        } catch (JacksonException unreadable) {
            throw ExportRefused.forOtherFiles(folder);
        }
        throw ExportRefused.forOtherFiles(folder);
    }

    void write(ExportManifest manifest) throws IOException {
        replace(MANIFEST, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    }

    boolean has(ExportedFile file) {
        return Files.isRegularFile(folder.resolve(file.name()));
    }

    /** Writes a file and, if it is one that shrinks, the same compressed beside it. */
    void write(String name, byte[] content, boolean isCompressed) throws IOException {
        if (isCompressed) {
            replace(name + COMPRESSED, compressed(content));
        } else {
            Files.deleteIfExists(file(name + COMPRESSED));
        }
        replace(name, content);
    }

    private void replace(String name, byte[] content) throws IOException {
        Path file = file(name);
        createFolder(Objects.requireNonNull(file.getParent()));
        Path beside = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.write(beside, content);
        permit(beside, "rw-r--r--");
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void createFolder(Path inside) throws IOException {
        if (Files.notExists(inside)) {
            createFolder(Objects.requireNonNull(inside.getParent()));
            Files.createDirectory(inside);
            permit(inside, "rwxr-xr-x");
        }
    }

    /** Lets other servers read what is public, also if the user of the portal creates private files. */
    private static void permit(Path file, String permissions) throws IOException {
        if (POSIX) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }

    void delete(String name) throws IOException {
        Files.deleteIfExists(file(name));
        Files.deleteIfExists(file(name + COMPRESSED));
    }

    /** Returns the file in the folder; a name that leads out of it is refused. */
    private Path file(String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("The name " + name + " leads out of the folder");
        }
        return file;
    }

    private static byte[] compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 3);
        try (GZIPOutputStream gzip = new BestGzip(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    /** Compresses as well as gzip can, since each file is compressed once and sent often. */
    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
