package org.investportal.site.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.NotComparable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers for addresses that lead elsewhere now, no longer or never led anywhere. */
@ControllerAdvice
class AddressExceptionHandler {

    /** Attribute with the exception of a page that is gone, for the error page. */
    static final String GONE = PageGone.class.getName();

    /** Time for which browsers and caches keep a redirect of an address without parameters, of which there can be any number. Without a limit, a browser that kept it would go in circles after the page moves back. */
    private static final Duration UNTIL_IT_MAY_MOVE_BACK = Duration.ofHours(1);

    @ExceptionHandler
    ResponseEntity<Void> moved(PageMoved moved, HttpServletRequest request, Language language) {
        return ResponseEntity.status(moved.isForNow() ? HttpStatus.FOUND : HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, language.path(moved.path()))
                .cacheControl(caching(moved, request))
                .build();
    }

    private static CacheControl caching(PageMoved moved, HttpServletRequest request) {
        if (request.getQueryString() != null) {
            return CacheControl.noStore();
        }
        return moved.isForNow() ? CacheControl.noCache() : CacheControl.maxAge(UNTIL_IT_MAY_MOVE_BACK);
    }

    /** Answers with problem details, because a file cannot show the error; a page of a comparison shows it in the form. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> notComparable(NotComparable refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, refused.words());
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("X-Robots-Tag", "noindex")
                .body(problem);
    }

    /** Handed on to the container, whose error page says it to people and to machines. */
    @ExceptionHandler(PageNotFound.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler
    void gone(PageGone gone, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(GONE, gone);
        response.sendError(HttpStatus.GONE.value());
    }
}
