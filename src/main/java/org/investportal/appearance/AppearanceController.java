package org.investportal.appearance;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the files of the appearance. Browsers keep them for a year, because their addresses change with their content; an earlier file is not found. */
@RestController
class AppearanceController {

    /** A browser that opens such a file by itself runs and loads nothing in it. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private static final CacheControl ONE_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PortalAppearance appearance;

    AppearanceController(PortalAppearance appearance) {
        this.appearance = appearance;
    }

    @GetMapping(AppearanceFile.PATH + "{name:[0-9a-f]{32}\\.[a-z]{3}}")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        AppearanceFile file = appearance
                .current()
                .at(AppearanceFile.PATH + name)
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(ONE_YEAR)
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .body(file.content());
    }
}
