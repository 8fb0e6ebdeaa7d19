package org.investportal.opendata;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.edition.ItemDifferenceFinder;
import org.investportal.site.page.PageNotFound;
import org.investportal.web.ConcurrencyLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Serves what differs between an edition and an earlier one, field by field, with words in the language of the address. Search engines are not to list these
 * files: there are as many as pairs of editions.
 */
@RestController
class EditionChangesController {

    private static final Pattern EDITION = Pattern.compile("[1-9]\\d{0,8}");

    private static final int COMPARED_AT_A_TIME = 2;

    /** A client that accepts this encoding, if it does not say so with the weight zero (RFC 9110). */
    private static final Pattern GZIP = Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ZERO).cachePublic().sMaxAge(Duration.ofSeconds(10));

    private final ConcurrencyLimit comparisons = new ConcurrencyLimit(COMPARED_AT_A_TIME);
    private final Catalogue catalogue;
    private final ItemDifferenceFinder differences;

    EditionChangesController(Catalogue catalogue, ItemDifferenceFinder differences) {
        this.catalogue = catalogue;
        this.differences = differences;
    }

    /** @param from the number of the earlier edition; without it, the edition before */
    @GetMapping("/data/editions/{edition:[1-9]\\d{0,8}}/changes.{format:csv|json}")
    ResponseEntity<Resource> changes(
            @PathVariable int edition,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String from,
            Language language,
            ServletWebRequest request)
            throws IOException {
        DataFormat asked = DataFormat.of(format);
        int current = catalogue.current();
        int earlier = from == null ? edition - 1 : number(from);
        if (edition > current || earlier < 1 || earlier >= edition) {
            throw PageNotFound.at("/data/editions/" + edition + "/changes" + asked.ending(), current);
        }
        EditionDataFile file = isKept(request, from)
                ? file(earlier, edition, asked, language)
                : comparisons.call(() -> file(earlier, edition, asked, language));
        if (from == null) { // the portal compresses and tags what it may keep
            return answer(file, asked, language).body(new InputStreamResource(file::open));
        }
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_ENCODING), "");
        boolean isCompressed = GZIP.matcher(accepted).find();
        String tag = '"' + file.sha256() + (isCompressed ? "-gzip" : "") + '"';
        if (request.checkNotModified(tag)) {
            return cached(ResponseEntity.status(HttpStatus.NOT_MODIFIED), tag).build();
        }
        ResponseEntity.BodyBuilder answer = cached(answer(file, asked, language), tag);
        return isCompressed
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(new ByteArrayResource(file.content()))
                : answer.contentLength(file.length()).body(new InputStreamResource(file::open));
    }

    private static ResponseEntity.BodyBuilder cached(ResponseEntity.BodyBuilder answer, String tag) {
        return answer.cacheControl(FOR_A_WHILE)
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .eTag(tag);
    }

    /** Tells whether the portal keeps the answer, so that this is its only request: it has no parameter, and its address is in its plain form. */
    private static boolean isKept(ServletWebRequest request, @Nullable String from) {
        return from == null && !request.getRequest().getRequestURI().contains("%");
    }

    /** Returns the whole file, compressed, so that it can be sent slowly: it takes little memory, and no failure can cut it. */
    private EditionDataFile file(int earlier, int edition, DataFormat format, Language language) throws IOException {
        String name = "changes-edition-" + earlier + "-to-" + edition + format.ending();
        ChangesFile changes = new ChangesFile(earlier, edition, differences.between(earlier, edition, language));
        return EditionDataFile.of(edition, name, true, to -> changes.write(format, to));
    }

    private static ResponseEntity.BodyBuilder answer(EditionDataFile file, DataFormat format, Language language) {
        return ResponseEntity.ok()
                .contentType(format.type())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .header("X-Robots-Tag", "noindex")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString());
    }

    /** Returns zero, which no edition has, if the text is not the number of an edition. */
    private static int number(String text) {
        return EDITION.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }
}
