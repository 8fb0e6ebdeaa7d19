package org.investportal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The portal as a jar, and an archive of its classes that Java maps instead of reading and verifying them one by one, which takes a third off each start. Both are
 * made once for what is compiled, by a start of half a minute; other processes with tests wait for it, since an archive is refused once its jar was made again.
 */
final class SharedClasses {

    private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();
    private static final Path FOLDER = Path.of("target", "shared-classes").toAbsolutePath();
    private static final Path JAR = FOLDER.resolve("portal.jar");
    private static final Path ARCHIVE = FOLDER.resolve("portal.jsa");

    /** Where only a few starts are tested, the archive would take longer than all of them. */
    private static final boolean IS_WORTH_IT = "sweep".equals(System.getProperty("groups"));

    private static @Nullable String path;

    private SharedClasses() {}

    /** Returns the options of Java that make it use the archive. Entries behind those of the class path leave it usable. */
    static synchronized List<String> options() throws Exception {
        if (path == null) {
            String classes = Stream.concat(Stream.of(JAR.toString()), libraries())
                    .collect(Collectors.joining(File.pathSeparator));
            makeOnce(classes);
            path = classes;
        }
        return IS_WORTH_IT ? List.of("-XX:SharedArchiveFile=" + ARCHIVE, "-cp", path) : List.of("-cp", path);
    }

    private static Stream<String> libraries() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(entry -> entry.endsWith(".jar"));
    }

    private static void makeOnce(String path) throws Exception {
        Files.createDirectories(FOLDER);
        try (FileChannel lock =
                FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            if (!isCurrent()) {
                makeJar();
                if (IS_WORTH_IT) {
                    makeArchive(path);
                }
            }
        }
    }

    private static boolean isCurrent() throws IOException {
        if (Files.notExists(IS_WORTH_IT ? ARCHIVE : JAR)) {
            return false;
        }
        FileTime made = Files.getLastModifiedTime(JAR);
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.noneMatch(file -> lastModified(file).compareTo(made) > 0);
        }
    }

    private static FileTime lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void makeJar() throws IOException {
        Files.deleteIfExists(ARCHIVE);
        Path made = FOLDER.resolve("made.jar");
        int status = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "-c", "-0", "-f", made.toString(), "-C", CLASSES.toString(), ".");
        if (status != 0) {
            throw new IOException("No jar of " + CLASSES);
        }
        Files.move(made, JAR, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void makeArchive(String path) throws Exception {
        Path folder = Files.createTempDirectory(FOLDER, "start");
        Path made = folder.resolve("made.jsa");
        List<String> command = PortalProcess.command(
                List.of("-XX:ArchiveClassesAtExit=" + made, "-cp", path), InvestPortal.class.getName());
        try (PortalProcess portal = PortalProcess.run(command, folder, Map.of()).untilReady()) {
            portal.stop();
        }
        Files.move(made, ARCHIVE, StandardCopyOption.ATOMIC_MOVE);
    }
}
