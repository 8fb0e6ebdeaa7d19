package org.investportal.staff;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.investportal.editorial.change.ChangeNotFound;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers for addresses of the desk that lead to nothing. */
@ControllerAdvice
class StaffExceptionHandler {

    @ExceptionHandler(ChangeNotFound.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
