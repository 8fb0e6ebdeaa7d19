package org.investportal.delivery.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.investportal.catalogue.FigureBuilder.like;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.StoredEvents;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.AtItsAddress;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an export writes, and what a further one leaves alone. All tests share one folder: each leaves an export of the newest edition in it. */
@AtItsAddress
@Fixtures(value = SecondEdition.class, settings = "portal.api.requests-per-minute=1000000")
@TestInstance(Lifecycle.PER_CLASS)
@Tag("sweep")
class SiteExporterTest {

    private static final String FIGURE = "/figures/digital-economy-growth/hangzhou/2018-H1";

    /** The day of access of a citation, in each of its forms. */
    private static final Pattern ACCESSED = Pattern.compile(
            ",\n  urldate = \\{[\\d-]+}|Y2  - [\\d/]+\r\n|\"accessed\":\\{\"date-parts\":\\[\\[[\\d,]+]]},");

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private final SiteExporter exporter;
    private final Portal portal;
    private final Catalogue catalogue;
    private final EditionPublisher publisher;

    /** Their files come after an edition. */
    private final StoredEvents manifests;

    @TempDir
    private static Path folder;

    SiteExporterTest(
            SiteExporter exporter, Portal portal, Catalogue catalogue, EditionPublisher publisher, JdbcClient jdbc) {
        this.exporter = exporter;
        this.portal = portal;
        this.catalogue = catalogue;
        this.publisher = publisher;
        this.manifests = StoredEvents.of(jdbc, "manifests");
    }

    @BeforeAll
    void export() {
        manifests.untilHandled();
        exporter.export(folder, () -> true);
    }

    private ExportManifest manifest() throws IOException {
        return ExportFolder.at(folder).manifest();
    }

    @Test
    void everyFileIsTheAnswerOfItsAddressByteForByte() throws IOException {
        ExportManifest manifest = manifest();

        assertThat(manifest.complete()).isTrue();
        assertThat(manifest.files()).hasSizeGreaterThan(1000);
        for (ExportedFile file : manifest.files()) {
            if (!file.address().isEmpty() && file.status() != 503) {
                String live = portal.ask("GET", file.address(), "Accept", Portal.BROWSER)
                        .body();
                assertThat(new String(Files.readAllBytes(folder.resolve(file.name())), StandardCharsets.UTF_8))
                        .as(file.address())
                        .isEqualTo(ACCESSED.matcher(live).replaceFirst(""));
            }
        }
    }

    /** Readers fetch the files later. That the portal lets no cache keep such a file is no reason to export again. */
    @Test
    void citationsHaveNoDayOfAccess() throws IOException {
        String file = FIGURE + "/citation.bib";

        assertThat(portal.get(file).body()).contains("urldate = ");
        assertThat(Files.readString(folder.resolve(file.substring(1))))
                .startsWith("@misc")
                .doesNotContain("urldate");
        assertThat(exporter.export(folder, () -> true)).isTrue();
    }

    @Test
    void everyPageOfTheSitemapHasAFile() throws IOException {
        assertThat(manifest().files())
                .extracting(ExportedFile::address)
                .containsAll(portal.addresses().stream()
                        .filter(path -> !Portal.FORM.matcher(path).matches())
                        .toList())
                .noneMatch(address -> Portal.FORM.matcher(address).matches())
                .contains(
                        SecondEdition.WITHDRAWN,
                        SecondEdition.GONE,
                        "/zh" + SecondEdition.GONE,
                        "/embed" + SecondEdition.CORRECTED,
                        "/zh/embed/editions/1" + SecondEdition.CORRECTED,
                        "/embed" + SecondEdition.GONE,
                        "/data/figures.csv",
                        "/data/editions/1/manifest.json",
                        "/feed.atom",
                        "/zh" + SecondEdition.SECTOR + "/feed.atom",
                        "/robots.txt",
                        "/favicon.ico");
        assertThat(manifest().redirects())
                .extracting(ExportedFile::address, ExportedFile::status, from -> from.header("Location"))
                .contains(
                        tuple(SecondEdition.SECTOR_BEFORE, 301, SecondEdition.SECTOR),
                        tuple("/zh" + SecondEdition.REDATED_BEFORE, 301, "/zh" + SecondEdition.REDATED),
                        tuple("/embed" + SecondEdition.REDATED_BEFORE, 301, "/embed" + SecondEdition.REDATED));
    }

    @Test
    void filesMayBeReadByOtherSitesAsThePortalSaysIt() throws IOException {
        String nginx = Files.readString(folder.resolve("nginx.conf"));

        for (String group : List.of(
                "\"/card\\\\.png$\"",
                "\"/citation\\\\.bib$\"",
                "\"^/data/editions/.*\\\\.csv$\"",
                "\"^/data/editions/\"",
                "\"\\\\.json$\"",
                "\"\\\\.atom$\"",
                "\"^/zh/.*\\\\.csv$\"")) {
            String location = nginx.substring(nginx.indexOf("location ~ " + group));
            assertThat(location.substring(0, location.indexOf("try_files")))
                    .contains(
                            "add_header Access-Control-Allow-Origin \"*\"",
                            "Cross-Origin-Resource-Policy \"cross-origin\"");
        }
        assertThat(nginx.substring(nginx.indexOf("location ~ \"^/data/editions/.*\\\\.csv$\"")))
                .containsSubsequence("Cache-Control \"max-age=31536000, public, immutable\"", "try_files");
        assertThat(nginx.substring(nginx.indexOf("location / {"))).doesNotContain("Access-Control-Allow-Origin");
        assertThat(Files.readString(folder.resolve("_headers")).split("\n/data/figures.csv\n", 2)[1])
                .startsWith("  Access-Control-Allow-Origin: *\n");
    }

    @Test
    void compressedFilesHaveTheSameContent() throws IOException {
        byte[] page = Files.readAllBytes(folder.resolve("about.html"));
        byte[] compressed = Files.readAllBytes(folder.resolve("about.html.gz"));

        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
                .isEqualTo(page);
        assertThat(folder.resolve("apple-touch-icon.png.gz")).doesNotExist();
    }

    @Test
    void staticHostsForbidFramesExceptOfEmbeds() throws IOException {
        String headers = Files.readString(folder.resolve("_headers"));

        assertThat(headers.substring(0, headers.indexOf("/embed/*")))
                .contains("frame-ancestors 'none'", "X-Frame-Options: DENY");
        assertThat(headers).contains("/zh/embed/*\n  ! Content-Security-Policy\n  ! X-Frame-Options");
    }

    @Test
    void otherServersMayReadAllFiles() throws IOException {
        for (Path file : files()) {
            assertThat(Files.getPosixFilePermissions(file)).contains(PosixFilePermission.OTHERS_READ);
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("zh/sectors")))
                .contains(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE);
    }

    @Test
    void aFurtherExportWritesNothing() throws IOException {
        makeOld();
        exporter.export(folder, () -> true);

        assertThat(changed()).isEmpty();
    }

    @Test
    void anExportAfterOneChangeWritesOnlyWhatItChanged() throws IOException {
        Figure figure = catalogue.at(catalogue.current()).shown().all(Figure.class).stream()
                .filter(any -> any.item() == 305)
                .findFirst()
                .orElseThrow();
        makeOld();
        publisher.publish(Draft.after(catalogue)
                .change(figure.item(), like(figure).flagged())
                .publication());
        export();

        assertThat(changed().keySet()).contains("index.html", "editions.html", "manifest.json");
        assertThat(changed().keySet().stream().filter(name -> name.contains("embed/")))
                .hasSizeLessThan(20);
        Pattern ofTheNewEdition = Pattern.compile("editions/" + catalogue.current() + "[./]");
        List<String> others = changed().keySet().stream()
                .filter(name -> !name.contains("embed/"))
                .toList();
        assertThat(others.stream().filter(ofTheNewEdition.asPredicate())).hasSizeLessThan(25);
        assertThat(others.stream().filter(ofTheNewEdition.asPredicate().negate()))
                .hasSizeLessThan(200);
        everyFileIsTheAnswerOfItsAddressByteForByte();
    }

    @Test
    void filesThatTheSiteHasNoMoreAreDeletedAndThoseOfAStoppedExportWrittenAgain() throws IOException {
        ExportManifest before = manifest();
        ExportedFile old = new ExportedFile("/old", "old/page.html", 200, "0", 1, Map.of());
        Files.createDirectories(folder.resolve("old"));
        Files.writeString(folder.resolve("old/page.html"), "old");
        Files.writeString(folder.resolve("about.html"), "of another edition");
        ExportFolder.at(folder)
                .write(new ExportManifest(
                        before.edition(),
                        false,
                        Stream.concat(
                                        before.files().stream()
                                                .map(file -> new ExportedFile(
                                                        file.address(), file.name(), file.status(), "", 0, Map.of())),
                                        Stream.of(old))
                                .toList(),
                        List.of()));
        exporter.export(folder, () -> true);

        assertThat(folder.resolve("old/page.html")).doesNotExist();
        assertThat(Files.readString(folder.resolve("about.html"))).contains("</html>");
        assertThat(manifest().files()).containsExactlyElementsOf(before.files());
        assertThat(manifest().complete()).isTrue();
    }

    @Test
    void aFolderWithOtherFilesIsRefused(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("thesis.doc"), "mine");

        assertThatThrownBy(() -> exporter.export(other, () -> true))
                .isInstanceOf(ExportRefused.class)
                .hasMessageContaining("files that no export wrote");
        assertThat(other.resolve("thesis.doc")).hasContent("mine");
    }

    @Test
    void aFolderWithAManifestOfSomethingElseIsRefused(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("manifest.json"), "{\"name\": \"An app\"}");

        assertThatThrownBy(() -> exporter.export(other, () -> true)).isInstanceOf(ExportRefused.class);
        assertThat(other.resolve("index.html")).doesNotExist();
    }

    @Test
    void anExportThatIsNotWantedAnyMoreIsNeitherWholeNorDeletesFiles() throws IOException {
        ExportManifest before = manifest();

        assertThat(exporter.export(folder, () -> false)).isFalse();
        assertThat(manifest()).isEqualTo(before);
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefused() {
        assertThatThrownBy(() -> exporter.export(folder.resolve("robots.txt"), () -> true))
                .isInstanceOf(ExportRefused.class)
                .hasMessageContaining("cannot write");
    }

    private void makeOld() throws IOException {
        for (Path file : files()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    private Map<String, Path> changed() throws IOException {
        Map<String, Path> changed = new TreeMap<>();
        for (Path file : files()) {
            if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                changed.put(folder.relativize(file).toString(), file);
            }
        }
        return changed;
    }

    private Iterable<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
