package org.investportal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageNotFound;
import org.investportal.wording.MessageWording;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Answers errors of the API with problem details (RFC 9457), whatever the client accepts. An address that moved is answered like that of a page. */
@RestControllerAdvice(basePackageClasses = ApiExceptionHandler.class)
@Order(Ordered.HIGHEST_PRECEDENCE) // before that of pages
class ApiExceptionHandler {

    private final Catalogue catalogue;
    private final MessageWording words;

    ApiExceptionHandler(Catalogue catalogue, MessageWording words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(InvalidParameter invalid, HttpServletRequest request, Language language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(invalid.status(), invalid.detail(words, language));
        problem.setProperty("parameter", invalid.parameter());
        return answer(problem, new HttpHeaders(), request, language);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(
            MethodArgumentTypeMismatchException unreadable, HttpServletRequest request, Language language) {
        return invalid(InvalidParameter.unreadable(unreadable.getName()), request, language);
    }

    @ExceptionHandler(PageNotFound.class)
    ResponseEntity<ProblemDetail> notFound(HttpServletRequest request, Language language) {
        return answer(HttpStatus.NOT_FOUND, "api.not-found", new HttpHeaders(), request, language);
    }

    /** The detail has the reason, because programs do not read the page that has it for people. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> gone(PageGone gone, HttpServletRequest request, Language language) {
        String detail = catalogue.at(gone.edition()).history().entriesOf(gone.item(), language).stream()
                .filter(entry -> entry.kind() == EntryKind.REMOVAL)
                .findFirst()
                .map(PublicEntry::reason)
                .map(reason -> words.of(language, "api.gone-because", reason))
                .orElseGet(() -> words.of(language, "api.gone"));
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.GONE, detail), new HttpHeaders(), request, language);
    }

    /** Another method than reading, or a service that is not available now. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(
            ErrorResponseException refused, HttpServletRequest request, Language language) {
        HttpStatusCode status = refused.getStatusCode();
        String key = status.isSameCodeAs(HttpStatus.METHOD_NOT_ALLOWED) ? "api.read-only" : "api.unavailable";
        return answer(status, key, refused.getHeaders(), request, language);
    }

    private ResponseEntity<ProblemDetail> answer(
            HttpStatusCode status, String key, HttpHeaders headers, HttpServletRequest request, Language language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words.of(language, key));
        return answer(problem, headers, request, language);
    }

    /** The address is the one that was asked for, which has the language. */
    private static ResponseEntity<ProblemDetail> answer(
            ProblemDetail problem, HttpHeaders headers, HttpServletRequest request, Language language) {
        problem.setInstance(URI.create(language.path(request.getRequestURI())));
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag())
                .cacheControl(ApiAnswer.CACHING)
                .header(ApiAnswer.ROBOTS, "noindex")
                .body(problem);
    }
}
