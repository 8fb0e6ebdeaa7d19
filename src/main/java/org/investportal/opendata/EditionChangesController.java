package org.investportal.opendata;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.edition.ItemDifferenceFinder;
import org.investportal.site.page.PageNotFound;
import org.investportal.web.ConcurrencyLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves what differs between an edition and an earlier one, field by field, with words in the language of the address. Search engines are not to list these
 * files: there are as many as pairs of editions.
 */
@RestController
class EditionChangesController {

    private static final Pattern EDITION = Pattern.compile("[1-9]\\d{0,8}");

    /** Of those that name the earlier edition: nothing keeps them, and each one may have to compare all items. */
    private static final int COMPARED_AT_A_TIME = 2;

    private final ConcurrencyLimit comparisons = new ConcurrencyLimit(COMPARED_AT_A_TIME);
    private final Catalogue catalogue;
    private final ItemDifferenceFinder differences;

    EditionChangesController(Catalogue catalogue, ItemDifferenceFinder differences) {
        this.catalogue = catalogue;
        this.differences = differences;
    }

    /** @param from the number of the earlier edition; without it, the edition before */
    @GetMapping("/data/editions/{edition:[1-9]\\d{0,8}}/changes.{format:csv|json}")
    void changes(
            @PathVariable int edition,
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String from,
            Language language,
            HttpServletResponse response)
            throws IOException {
        DataFormat asked = DataFormat.of(format);
        int current = catalogue.current();
        int earlier = from == null ? edition - 1 : number(from);
        if (edition > current || earlier < 1 || earlier >= edition) {
            throw PageNotFound.at("/data/editions/" + edition + "/changes" + asked.ending(), current);
        }
        if (from == null) {
            send(earlier, edition, asked, language, response);
        } else {
            comparisons.call(() -> {
                send(earlier, edition, asked, language, response);
                return response;
            });
        }
    }

    private void send(int earlier, int edition, DataFormat format, Language language, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.type().toString());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, saved(earlier, edition, format));
        ChangesFile file = new ChangesFile(earlier, edition, differences.between(earlier, edition, language));
        file.write(format, new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    }

    /** Returns zero, which no edition has, if the text is not the number of an edition. */
    private static int number(String text) {
        return EDITION.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    private static String saved(int earlier, int edition, DataFormat format) {
        return ContentDisposition.attachment()
                .filename("changes-edition-" + earlier + "-to-" + edition + format.ending())
                .build()
                .toString();
    }
}
