package org.investportal.staff.signin;

import org.investportal.accounts.StaffMember;
import org.jspecify.annotations.Nullable;
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

    private final RefusedPages pages;

    OvertakenAnswers(RefusedPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler({ConcurrencyFailureException.class, DataIntegrityViolationException.class})
    ModelAndView overtaken(@AuthenticationPrincipal @Nullable StaffMember member) {
        ModelAndView answer = new ModelAndView("staff/refused", HttpStatus.CONFLICT);
        answer.addObject("page", pages.overtaken(member));
        return answer;
    }
}
