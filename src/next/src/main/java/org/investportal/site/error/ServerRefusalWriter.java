package org.investportal.site.error;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.investportal.serving.LanguagePath;
import org.investportal.value.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/** Says that the server refused a request which no part of ours has seen, as {@link ErrorPageController} says the rest. */
@Component
class ServerRefusalWriter {

    private final RefusalHeaderWriter headers;
    private final ErrorPageFactory pages;
    private final ITemplateEngine templates;
    private final JsonMapper json;

    ServerRefusalWriter(
            RefusalHeaderWriter headers, ErrorPageFactory pages, ITemplateEngine templates, JsonMapper json) {
        this.headers = headers;
        this.pages = pages;
        this.templates = templates;
        this.json = json;
    }

    void say(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        headers.write(request.getRequestURI(), request, response);
        HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
        String accepted =
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        boolean person = accepted.toLowerCase(Locale.ROOT).contains(MediaType.TEXT_HTML_VALUE);
        response.setContentType(person ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(
                        person
                                ? page(
                                        status,
                                        LanguagePath.read(request.getRequestURI())
                                                .language())
                                : problem(status));
        response.flushBuffer();
    }

    private String page(HttpStatusCode status, Language language) {
        BareErrorPage page = status.is5xxServerError() ? pages.failed(language) : pages.unread(language);
        return templates.process("error/alone", new Context(language.locale(), Map.of("page", page)));
    }

    /** Returns the problem details without the requested path, because that is the part that could not be read. */
    private String problem(HttpStatusCode status) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        return json.writeValueAsString(problem);
    }
}
