package org.investportal.site.api;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Makes the page about the API. */
@Component
public class ApiPageFactory {

    private static final String CURL = """
            curl --fail '%s/figures?status=normal&fields=figure,area,period,qualifier,amount,unit,nature,vintage&limit=5'""";

    private static final String PYTHON = """
            import json
            from urllib.request import urlopen

            address = "%s/figures?status=normal&fields=figure,area,period,qualifier,amount,unit,nature,vintage"
            figures, cursor = [], ""
            while cursor is not None:
                with urlopen(address + "&cursor=" + cursor) as answer:
                    page = json.load(answer)
                figures += page["figures"]
                cursor = page["next_cursor"]
            print(len(figures), "figures")""";

    private static final String R = """
            library(jsonlite)
            address <- "%s/figures?status=normal&fields=figure,area,period,qualifier,amount,unit,nature,vintage"
            parts <- list()
            cursor <- ""
            while (length(cursor) > 0) {
              page <- fromJSON(paste0(address, "&cursor=", cursor))
              parts <- c(parts, list(page$figures))
              cursor <- page$next_cursor
            }
            print(do.call(rbind, parts))""";

    /** A year, a part of a year, a range, and one without an end. */
    private static final List<String> PERIODS = List.of("2018", "2018-H1", "2015--2019", "2016--");

    /** The statuses of a wrong parameter, an unknown resource, a removed one, too many requests, and of one that is not available. */
    private static final String[] ERRORS = Stream.of(
                    HttpStatus.BAD_REQUEST,
                    HttpStatus.NOT_FOUND,
                    HttpStatus.GONE,
                    HttpStatus.TOO_MANY_REQUESTS,
                    HttpStatus.SERVICE_UNAVAILABLE)
            .map(status -> String.valueOf(status.value()))
            .toArray(String[]::new);

    private final PageFrameFactory context;

    ApiPageFactory(PageFrameFactory context) {
        this.context = context;
    }

    public ApiPage at(int edition, Language language) {
        PageText pageText = context.rendering(context.view(edition).overview(), language);
        String base = context.absolute(pageText, PublicPath.API_V1);
        return new ApiPage(
                context.head(
                        pageText, pageText.message("api-page.name"), pageText.message("api-page.lead"), PublicPath.API),
                context.frame(pageText, PublicPath.API),
                base,
                PublicPath.API_DESCRIPTION,
                context.settings().license(),
                resources(pageText),
                parameters(pageText),
                rules(pageText),
                List.of(
                        ApiPage.Example.of("curl", "curl", CURL.formatted(base)),
                        ApiPage.Example.of("python", "Python", PYTHON.formatted(base)),
                        ApiPage.Example.of("r", "R", R.formatted(base))));
    }

    private static List<ApiPage.Entry> resources(PageText pageText) {
        return List.of(
                resource(pageText, "/figures", "api-page.figures", "status", "nature", "vintage"),
                resource(pageText, "/figures/{indicator}/{area}/{period}", "api-page.figure", "figure"),
                resource(pageText, "/figures/{indicator}/{area}/{period}/{kind}/{vintage}", "api-page.figure-of-kind"),
                resource(pageText, "/indicators", "api-page.indicators", "sector", "limit", "cursor"),
                resource(pageText, "/indicators/{indicator}", "api-page.indicator"),
                resource(pageText, "/sectors", "api-page.sectors"),
                resource(pageText, "/areas", "api-page.areas"),
                resource(pageText, "/units", "api-page.units"),
                resource(pageText, "/editions", "api-page.editions", "limit", "cursor"),
                resource(pageText, "/editions/{edition}", "api-page.edition", "limit", "cursor"),
                new ApiPage.Entry(
                        "/search?q=",
                        pageText.message(
                                "api-page.search", ApiPage.USUAL_RESULTS, String.valueOf(ApiPage.MOST_ENTRIES)),
                        List.of("limit", "sector", "measure", "area", "period")));
    }

    private static ApiPage.Entry resource(PageText pageText, String path, String name, String... codes) {
        return new ApiPage.Entry(path, pageText.message(name), List.of(codes));
    }

    private static List<ApiPage.Entry> parameters(PageText pageText) {
        return List.of(
                new ApiPage.Entry(
                        "sector, indicator, area, measure, status, nature, vintage",
                        pageText.message("api-page.parameters.codes"),
                        List.of()),
                new ApiPage.Entry("period", pageText.message("api-page.parameters.period"), PERIODS),
                new ApiPage.Entry("fields", pageText.message("api-page.parameters.fields"), List.of()),
                new ApiPage.Entry(
                        "limit",
                        pageText.message("api-page.parameters.limit", String.valueOf(ApiPage.MOST_ENTRIES)),
                        List.of()),
                new ApiPage.Entry("cursor", pageText.message("api-page.parameters.cursor"), List.of("next_cursor")));
    }

    private static List<ApiPage.Entry> rules(PageText pageText) {
        return List.of(
                rule(pageText, "language", List.of(), Language.ZH.path(PublicPath.API_V1)),
                rule(pageText, "names", List.of("amount"), pageText.message("data-page.name")),
                rule(pageText, "errors", List.of(MediaType.APPLICATION_PROBLEM_JSON_VALUE), ERRORS),
                rule(pageText, "limit", List.of("RateLimit-Policy", "RateLimit", HttpHeaders.RETRY_AFTER)),
                rule(
                        pageText,
                        "caching",
                        List.of(),
                        String.valueOf(HttpStatus.NOT_MODIFIED.value()),
                        HttpHeaders.ETAG,
                        HttpHeaders.IF_NONE_MATCH),
                rule(pageText, "copies", List.of()),
                rule(pageText, "versions", List.of()));
    }

    private static ApiPage.Entry rule(PageText pageText, String rule, List<String> codes, String... arguments) {
        return new ApiPage.Entry(
                pageText.message("api-rule." + rule), pageText.message("api-rule-text." + rule, arguments), codes);
    }
}
