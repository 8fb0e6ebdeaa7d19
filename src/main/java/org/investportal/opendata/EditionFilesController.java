package org.investportal.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.IntFunction;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Sha256;
import org.investportal.manifests.EditionFileService;
import org.investportal.site.page.PageNotFound;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the files of an edition: its numbers and codes, which never change, the archive of these, and those with which people can verify it. */
@RestController
class EditionFilesController {

    private static final String EDITION = "/data/editions/{edition:[1-9]\\d{0,8}}";
    private static final String OF_EDITION = EDITION + "/";
    private static final MediaType ZIP = new MediaType("application", "zip");
    private static final MediaType JSON_LINES = new MediaType("application", "jsonl");

    /** No edition ever changes, but words of it can be suppressed, and caches have to ask: mostly they hear that nothing is new. */
    private static final CacheControl ASKED_EACH_TIME = CacheControl.noCache().cachePublic();

    /** Numbers and codes are never suppressed, and a stored file is never changed. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Catalogue catalogue;
    private final EditionFileService files;
    private final EditionDataFileService data;
    private final DataPackageFactory packages;
    private final EditionArchive archive;
    private final DataFileName names;

    EditionFilesController(
            Catalogue catalogue,
            EditionFileService files,
            EditionDataFileService data,
            DataPackageFactory packages,
            EditionArchive archive,
            DataFileName names) {
        this.catalogue = catalogue;
        this.files = files;
        this.data = data;
        this.packages = packages;
        this.archive = archive;
        this.names = names;
    }

    @GetMapping(OF_EDITION + "manifest.json")
    ResponseEntity<byte[]> manifest(@PathVariable int edition) {
        return file(edition, "manifest.json", files::manifest, MediaType.APPLICATION_JSON);
    }

    @GetMapping(OF_EDITION + "items.jsonl")
    ResponseEntity<byte[]> items(@PathVariable int edition) {
        return file(edition, "items.jsonl", files::items, JSON_LINES);
    }

    @GetMapping(OF_EDITION + "datapackage.json")
    ResponseEntity<byte[]> dataPackage(@PathVariable int edition) {
        return file(
                edition,
                "datapackage.json",
                number -> Optional.of(packages.ofEdition(number).json()),
                MediaType.APPLICATION_JSON);
    }

    @GetMapping(OF_EDITION + "figures.{format:csv|json}")
    ResponseEntity<Resource> figures(@PathVariable int edition, @PathVariable String format) throws IOException {
        DataFormat asked = DataFormat.of(format);
        requirePublished(edition, "/figures" + asked.ending());
        EditionDataFile file = data.figures(edition, asked);
        return ResponseEntity.ok()
                .contentType(asked.type())
                .contentLength(file.length())
                .cacheControl(FOR_EVER)
                .eTag(file.sha256())
                .header("Repr-Digest", digest(file))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        savedAs("figures-edition-" + edition + "-codes" + asked.ending()))
                .body(new InputStreamResource(file.open()));
    }

    /** Its permanent data with the description and the text for people, which have words that can be suppressed and depend on settings. */
    @GetMapping(EDITION + ".zip")
    ResponseEntity<byte[]> archive(@PathVariable int edition) throws IOException {
        requirePublished(edition, ".zip");
        byte[] bytes = archive.of(edition);
        return ResponseEntity.ok()
                .contentType(ZIP)
                .cacheControl(ASKED_EACH_TIME)
                .eTag(Sha256.of(bytes))
                .header(HttpHeaders.CONTENT_DISPOSITION, savedAs("data-edition-" + edition + ".zip"))
                .body(bytes);
    }

    private String savedAs(String name) {
        return names.of(name).toString();
    }

    /** Returns the hash as RFC 9530 writes it. */
    private static String digest(EditionDataFile file) {
        byte[] sha256 = HexFormat.of().parseHex(file.sha256());
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
    }

    /** @param rest the part of the path after the number of the edition */
    private void requirePublished(int edition, String rest) {
        int current = catalogue.current();
        if (edition > current) {
            throw notFound(edition, rest, current);
        }
    }

    private static PageNotFound notFound(int edition, String rest, int current) {
        return PageNotFound.at("/data/editions/" + edition + rest, current);
    }

    private ResponseEntity<byte[]> file(
            int edition, String name, IntFunction<Optional<String>> contents, MediaType type) {
        requirePublished(edition, "/" + name);
        byte[] bytes = contents.apply(edition)
                .orElseThrow(() -> notFound(edition, "/" + name, catalogue.current()))
                .getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(ASKED_EACH_TIME)
                .eTag(Sha256.of(bytes))
                .body(bytes);
    }
}
