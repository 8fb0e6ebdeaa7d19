package org.investportal.staff.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.investportal.accounts.AccountNotFound;
import org.investportal.accounts.password.SignInBusy;
import org.investportal.staff.session.StaffPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers where an account is not there, or a new password has no turn. */
@ControllerAdvice
class AccountExceptionHandler {

    @ExceptionHandler
    void busy(SignInBusy busy, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(busy.pause().toSeconds()));
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    }

    @ExceptionHandler(AccountNotFound.class)
    String notFound() {
        return "forward:" + StaffPath.MISSING;
    }
}
