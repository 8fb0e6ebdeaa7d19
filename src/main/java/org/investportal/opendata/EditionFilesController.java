package org.investportal.opendata;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntFunction;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Sha256;
import org.investportal.manifests.EditionFileService;
import org.investportal.site.page.PageNotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the files with which people can verify an edition. */
@RestController
class EditionFilesController {

    private static final String OF_EDITION = "/data/editions/{edition:[1-9]\\d{0,8}}/";
    private static final MediaType JSON_LINES = new MediaType("application", "jsonl");

    /** No edition ever changes, but words of it can be suppressed, and caches have to ask: mostly they hear that nothing is new. */
    private static final CacheControl ASKED_EACH_TIME = CacheControl.noCache().cachePublic();

    private final Catalogue catalogue;
    private final EditionFileService files;

    EditionFilesController(Catalogue catalogue, EditionFileService files) {
        this.catalogue = catalogue;
        this.files = files;
    }

    @GetMapping(OF_EDITION + "manifest.json")
    ResponseEntity<byte[]> manifest(@PathVariable int edition) {
        return file(edition, "manifest.json", files::manifest, MediaType.APPLICATION_JSON);
    }

    @GetMapping(OF_EDITION + "items.jsonl")
    ResponseEntity<byte[]> items(@PathVariable int edition) {
        return file(edition, "items.jsonl", files::items, JSON_LINES);
    }

    private ResponseEntity<byte[]> file(
            int edition, String name, IntFunction<Optional<String>> contents, MediaType type) {
        int current = catalogue.current();
        byte[] bytes = Optional.of(edition)
                .filter(number -> number <= current)
                .flatMap(contents::apply)
                .orElseThrow(() -> PageNotFound.at("/data/editions/" + edition + "/" + name, current))
                .getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(ASKED_EACH_TIME)
                .eTag(Sha256.of(bytes))
                .body(bytes);
    }
}
