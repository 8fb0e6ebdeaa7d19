package org.investportal.staff.editing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.investportal.editorial.ChangeNotFound;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers whoever asks for a change or a thing that is not there. */
@ControllerAdvice(basePackageClasses = ContentController.class)
class NotThere {

    @ExceptionHandler(ChangeNotFound.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
