package org.investportal.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.investportal.pages.PageGone;
import org.investportal.pages.PageMoved;
import org.investportal.pages.PageNotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers for addresses that lead elsewhere now, no longer or never led anywhere. */
@ControllerAdvice
class AddressAnswers {

    /** Without an end, a browser that kept the way there would go in circles once the page has moved back. */
    private static final Duration UNTIL_IT_MAY_MOVE_BACK = Duration.ofHours(1);

    @ExceptionHandler
    ResponseEntity<Void> moved(PageMoved moved) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, moved.path())
                .cacheControl(CacheControl.maxAge(UNTIL_IT_MAY_MOVE_BACK))
                .build();
    }

    /** Handed on to the container, whose error page says it to people and to machines. */
    @ExceptionHandler(PageNotFound.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler(PageGone.class)
    void gone(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.GONE.value());
    }
}
