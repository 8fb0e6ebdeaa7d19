package org.investportal.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.session.StaffPath;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers requests that another person's simultaneous change overtook, and that changed nothing. */
@ControllerAdvice("org.investportal.staff")
class ConflictExceptionHandler {

    /** SQLSTATE of H2 and PostgreSQL alike. */
    private static final String UNIQUE_VIOLATION = "23505";

    private final RefusedPageFactory pages;
    private final RefusalRecorder log;

    ConflictExceptionHandler(RefusedPageFactory pages, RefusalRecorder log) {
        this.pages = pages;
        this.log = log;
    }

    /** Handles a failed write. If two requests insert the same row, the second one finds it there; any other broken constraint is an error of the program. */
    @ExceptionHandler
    ModelAndView taken(
            DataIntegrityViolationException broken,
            @AuthenticationPrincipal @Nullable StaffMember member,
            HttpServletRequest request) {
        boolean taken = NestedExceptionUtils.getMostSpecificCause(broken) instanceof SQLException cause
                && UNIQUE_VIOLATION.equals(cause.getSQLState());
        if (!taken) {
            throw broken;
        }
        return overtaken(member, request);
    }

    @ExceptionHandler(ConcurrencyFailureException.class)
    ModelAndView overtaken(@AuthenticationPrincipal @Nullable StaffMember member, HttpServletRequest request) {
        log.recordOvertaken(member, StaffPath.named(request));
        Optional<KeptForm> kept =
                request.getMethod().equals(HttpMethod.POST.name()) ? KeptForm.sent(request) : Optional.empty();
        return member != null && kept.isPresent()
                ? answer("staff/go-on", pages.overtaken(member, kept.get()))
                : answer("staff/refused", pages.overtaken(member));
    }

    private static ModelAndView answer(String view, Object page) {
        ModelAndView answer = new ModelAndView(view, HttpStatus.CONFLICT);
        answer.addObject("page", page);
        return answer;
    }
}
