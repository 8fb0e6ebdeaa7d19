package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.loader.tools.Layouts;
import org.springframework.boot.loader.tools.Library;
import org.springframework.boot.loader.tools.LibraryScope;
import org.springframework.boot.loader.tools.Repackager;

/** The commands of docs/start-and-memory.md make an archive of classes, and the portal starts with it. */
@Tag("sweep")
class StartArchiveTest {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final String ARCHIVED = "source: shared objects file (top)";

    private final Path folder;

    StartArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void documentedCommandsMakeAnArchiveThatTheStartUses() throws Exception {
        makeJar();
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("docs/start-and-memory.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        try (PortalProcess training = run(blocks.get(0).replaceFirst("port=\\d+", "port=" + freePort()))) {
            assertThat(training.untilEnd()).as("%s", training.output()).isZero();
        }
        assertThat(folder.resolve("portal.jsa")).isNotEmptyFile();
        String start = blocks.get(1).replace(" -jar ", " -Xshare:on -Xlog:class+load:file=classes.txt -jar ");
        try (PortalProcess portal = run("exec " + start).untilReady()) {
            assertThat(status(portal.port())).isEqualTo(200);
            portal.stop();
        }
        List<String> classes = Files.readAllLines(folder.resolve("classes.txt"));
        assertThat(archived(classes, " org.investportal.")).isGreaterThan(500);
        assertThat(archived(classes, " org.springframework.")).isGreaterThan(2_000);
    }

    private static long archived(List<String> classes, String name) {
        return classes.stream()
                .filter(line -> line.contains(name) && line.endsWith(ARCHIVED))
                .count();
    }

    private PortalProcess run(String script) throws IOException {
        String path = Path.of(System.getProperty("java.home"), "bin") + File.pathSeparator + System.getenv("PATH");
        return PortalProcess.run(List.of("bash", "-euc", script), folder, Map.of("PATH", path));
    }

    private static int status(int port) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static int freePort() throws IOException {
        try (ServerSocket found = new ServerSocket(0)) {
            return found.getLocalPort();
        }
    }

    /** As the build does, of the classes that are tested. Its libraries include those of the tests. */
    private void makeJar() throws IOException {
        Path classes = folder.resolve("classes.jar");
        pack(Path.of("target", "classes"), classes);
        Repackager repackager = new Repackager(classes.toFile());
        repackager.setMainClass(InvestPortal.class.getName());
        repackager.setLayout(new Layouts.Jar());
        repackager.repackage(folder.resolve("investportal.jar").toFile(), callback -> {
            for (File library : libraries()) {
                callback.library(new Library(library, LibraryScope.RUNTIME));
            }
        });
        Files.delete(classes);
    }

    private static List<File> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .map(File::new)
                .toList();
    }

    private static void pack(Path classes, Path jar) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> found = Files.walk(classes)) {
            found.filter(Files::isRegularFile).forEach(files::add);
        }
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : files) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }
}
