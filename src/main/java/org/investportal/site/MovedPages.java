package org.investportal.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.investportal.pages.PageMoved;
import org.investportal.pages.PageNotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers for addresses that lead elsewhere now or never led anywhere. */
@ControllerAdvice
class MovedPages {

    @ExceptionHandler
    ResponseEntity<Void> moved(PageMoved moved) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, moved.path())
                .build();
    }

    /** Handed on to the container, whose error page says it to people and to machines. */
    @ExceptionHandler(PageNotFound.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
