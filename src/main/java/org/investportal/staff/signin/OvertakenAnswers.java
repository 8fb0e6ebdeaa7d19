package org.investportal.staff.signin;

import java.sql.SQLException;
import org.investportal.accounts.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers where somebody else changed the same at the same time, and nothing was done. */
@ControllerAdvice("org.investportal.staff")
class OvertakenAnswers {

    /** SQLSTATE of H2 and PostgreSQL alike. */
    private static final String UNIQUE_VIOLATION = "23505";

    private final RefusedPages pages;

    OvertakenAnswers(RefusedPages pages) {
        this.pages = pages;
    }

    /** Of two who write the same row first, one finds it there; what else breaks a constraint is a fault of ours. */
    @ExceptionHandler
    ModelAndView taken(DataIntegrityViolationException broken, @AuthenticationPrincipal @Nullable StaffMember member) {
        boolean taken = NestedExceptionUtils.getMostSpecificCause(broken) instanceof SQLException cause
                && UNIQUE_VIOLATION.equals(cause.getSQLState());
        if (!taken) {
            throw broken;
        }
        return overtaken(member);
    }

    @ExceptionHandler(ConcurrencyFailureException.class)
    ModelAndView overtaken(@AuthenticationPrincipal @Nullable StaffMember member) {
        ModelAndView answer = new ModelAndView("staff/refused", HttpStatus.CONFLICT);
        answer.addObject("page", pages.overtaken(member));
        return answer;
    }
}
