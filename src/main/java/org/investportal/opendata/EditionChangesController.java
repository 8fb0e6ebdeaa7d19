package org.investportal.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.edition.ItemDifferenceFinder;
import org.investportal.site.page.PageNotFound;
import org.investportal.web.ConcurrencyLimit;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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

    private static final String ADDRESS = "/data/editions/{edition:[1-9]\\d{0,8}}/changes.{format:csv|json}";
    private static final String EARLIER = "from";

    private static final int COMPARED_AT_A_TIME = 2;

    /** The memory for comparisons that are being sent, perhaps slowly, in kilobytes. */
    private static final int SENT_AT_A_TIME = 32 * 1_024;

    private static final int BYTES_IN_KILOBYTE = 1_024;

    /** A client that accepts this encoding, if it does not say so with the weight zero (RFC 9110). */
    private static final Pattern GZIP = Pattern.compile("(?i)\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ZERO).cachePublic().sMaxAge(Duration.ofSeconds(10));

    private final ConcurrencyLimit comparisons = new ConcurrencyLimit(COMPARED_AT_A_TIME);
    private final ConcurrencyLimit sending = new ConcurrencyLimit(SENT_AT_A_TIME);
    private final Catalogue catalogue;
    private final ItemDifferenceFinder differences;
    private final DataFileName names;

    EditionChangesController(Catalogue catalogue, ItemDifferenceFinder differences, DataFileName names) {
        this.catalogue = catalogue;
        this.differences = differences;
        this.names = names;
    }

    /** Compares with the edition before. The portal compresses, tags and keeps the answer, unless its address is not in its plain form. */
    @GetMapping(path = ADDRESS, params = "!" + EARLIER)
    ResponseEntity<Resource> sinceTheEditionBefore(
            @PathVariable int edition, @PathVariable String format, Language language, HttpServletRequest request)
            throws IOException {
        DataFormat asked = DataFormat.of(format);
        requireComparable(edition - 1, edition, asked);
        EditionDataFile file = request.getRequestURI().contains("%")
                ? comparisons.call(() -> file(edition - 1, edition, asked, language))
                : file(edition - 1, edition, asked, language);
        return ResponseEntity.ok().headers(headers(file, asked, language)).body(new InputStreamResource(file::open));
    }

    /** @param from the number of the earlier edition */
    @GetMapping(path = ADDRESS, params = EARLIER)
    void since(
            @PathVariable int edition,
            @PathVariable String format,
            @RequestParam String from,
            Language language,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        DataFormat asked = DataFormat.of(format);
        int earlier = number(from);
        requireComparable(earlier, edition, asked);
        EditionDataFile file = comparisons.call(() -> file(earlier, edition, asked, language));
        HttpHeaders headers = headers(file, asked, language);
        sending.call(file.content().length / BYTES_IN_KILOBYTE + 1, () -> send(file, headers, request, response));
    }

    /** Returns the number of bytes; none if the client has the file. */
    private static long send(
            EditionDataFile file, HttpHeaders headers, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_ENCODING), "");
        boolean isCompressed = GZIP.matcher(accepted).find();
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_WHILE.getHeaderValue());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (request.checkNotModified('"' + file.sha256() + (isCompressed ? "-gzip" : "") + '"')) {
            return 0;
        }
        headers.forEach((name, values) -> response.setHeader(name, values.get(0)));
        if (isCompressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLengthLong(isCompressed ? file.content().length : file.length());
        try (InputStream content = isCompressed ? new ByteArrayInputStream(file.content()) : file.open()) {
            return content.transferTo(response.getOutputStream());
        }
    }

    private void requireComparable(int earlier, int edition, DataFormat format) {
        int current = catalogue.current();
        if (edition > current || earlier < 1 || earlier >= edition) {
            throw PageNotFound.at("/data/editions/" + edition + "/changes" + format.ending(), current);
        }
    }

    /** Returns the whole file, compressed, so that it can be sent slowly: it takes little memory, and no failure can cut it. */
    private EditionDataFile file(int earlier, int edition, DataFormat format, Language language) throws IOException {
        String name = "changes-edition-" + earlier + "-to-" + edition;
        ChangesFile changes = new ChangesFile(earlier, edition, differences.between(earlier, edition, language));
        return EditionDataFile.of(edition, name, true, to -> changes.write(format, to));
    }

    private HttpHeaders headers(EditionDataFile file, DataFormat format, Language language) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(format.type());
        headers.setContentLanguage(language.locale());
        headers.set("X-Robots-Tag", "noindex");
        headers.setContentDisposition(names.of(file.name(), language, format));
        return headers;
    }

    /** Returns zero, which no edition has, if the text is not the number of an edition. */
    private static int number(String text) {
        return EDITION.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }
}
