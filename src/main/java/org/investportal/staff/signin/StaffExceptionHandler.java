package org.investportal.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.investportal.editorial.change.ChangeNotFound;
import org.investportal.staff.session.StaffPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers for addresses of the desk that lead to nothing. Other addresses are left to the page of errors. */
@ControllerAdvice
class StaffExceptionHandler {

    private static final String FORWARD = "forward:" + StaffPath.MISSING;

    /** Handles a change that does not exist; a link for people without an account may name one, too. */
    @ExceptionHandler(ChangeNotFound.class)
    @Nullable
    String notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isOfDesk(request)) {
            return FORWARD;
        }
        response.sendError(HttpStatus.NOT_FOUND.value());
        return null;
    }

    @ExceptionHandler({ErrorResponseException.class, NoResourceFoundException.class})
    String notFound(Exception missing, HttpServletRequest request) throws Exception {
        boolean notFound = missing instanceof ErrorResponse answer
                && answer.getStatusCode().isSameCodeAs(HttpStatus.NOT_FOUND);
        if (!notFound || !isOfDesk(request)) {
            throw missing;
        }
        return FORWARD;
    }

    /** Leads from the address of a form that was opened by itself to the page that has the form, one step up. */
    @ExceptionHandler
    String opened(HttpRequestMethodNotSupportedException sent, HttpServletRequest request) throws Exception {
        if (!request.getMethod().equals(HttpMethod.GET.name()) || !isOfDesk(request)) {
            throw sent;
        }
        String path = request.getServletPath();
        return "redirect:" + StaffPath.safe(path.substring(0, path.lastIndexOf('/')));
    }

    private static boolean isOfDesk(HttpServletRequest request) {
        return request.getServletPath().startsWith(StaffPath.DESK + "/");
    }
}
