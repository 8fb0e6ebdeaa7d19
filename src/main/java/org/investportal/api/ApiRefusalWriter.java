package org.investportal.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.investportal.catalogue.value.Language;
import org.investportal.web.LanguagePath;
import org.investportal.wording.MessageWording;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/** Answers a network that has used up its requests, without any filter: a flood must cost little. */
@Component
class ApiRefusalWriter {

    private final MessageWording words;
    private final JsonMapper json;

    ApiRefusalWriter(MessageWording words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    /** @param seconds the time until the client may send another request */
    void refuse(Request request, HttpServletResponse response, long seconds) throws IOException {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(
                HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS,
                "Content-Language, RateLimit, RateLimit-Policy, Retry-After");
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE,
                LanguagePath.read(request.getDecodedRequestURI())
                        .language()
                        .locale()
                        .toLanguageTag());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] body = json.writeValueAsString(problem(request, seconds)).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private ProblemDetail problem(Request request, long seconds) {
        String path = request.getDecodedRequestURI();
        Language language = LanguagePath.read(path).language();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.TOO_MANY_REQUESTS, words.of(language, "api.too-many", String.valueOf(seconds)));
        problem.setInstance(URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8)));
        return problem;
    }
}
