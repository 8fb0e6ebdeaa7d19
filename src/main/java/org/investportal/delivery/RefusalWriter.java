package org.investportal.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.investportal.catalogue.value.Language;
import org.investportal.web.LanguagePath;
import org.investportal.web.PublicPath;
import org.investportal.wording.MessageWording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** Refuses requests for some seconds without any template, because a flood must cost little: with a short page for people, with problem details for programs. */
@Component
public class RefusalWriter {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <title>%2$s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <meta name="color-scheme" content="light dark">
            </head>
            <body>
            <main>
            <h1>%2$s</h1>
            <p>%3$s</p>
            </main>
            </body>
            </html>
            """;

    private final MessageWording words;
    private final JsonMapper json;

    RefusalWriter(MessageWording words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    /**
     * Answers with the status.
     *
     * @param status 429 or 503
     * @param seconds the time until the client may send another request
     */
    public void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, long seconds)
            throws IOException {
        String path = request.getServletPath();
        LanguagePath asked = LanguagePath.read(path);
        boolean isOfApi = PublicPath.isOfApi(asked.path());
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, asked.language().locale().toLanguageTag());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (isOfApi) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
            response.setHeader(
                    HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                    "Content-Language, RateLimit, RateLimit-Policy, Retry-After");
        }
        boolean isForAPerson = !isOfApi
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
        response.setContentType(isForAPerson ? "text/html;charset=UTF-8" : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] body = (isForAPerson ? page(asked.language(), status) : problem(path, asked.language(), status, seconds))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private String problem(String path, Language language, HttpStatus status, long seconds) {
        String detail = status == HttpStatus.TOO_MANY_REQUESTS
                ? words.of(language, "api.too-many", String.valueOf(seconds))
                : words.of(language, "error.unavailable.explanation");
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setInstance(URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8)));
        return json.writeValueAsString(problem);
    }

    private String page(Language language, HttpStatus status) {
        String key = status == HttpStatus.TOO_MANY_REQUESTS ? "error.too-many" : "error.unavailable";
        return PAGE.formatted(
                language.locale().toLanguageTag(),
                HtmlUtils.htmlEscape(words.of(language, key + ".name")),
                HtmlUtils.htmlEscape(words.of(language, key + ".explanation")));
    }
}
