package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.StepRefused;
import org.investportal.staff.RefusedSteps;
import org.investportal.staff.StaffWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes a step and answers it: on to the change as it is then, or the change again with why not. */
@Component
class StepAnswers {

    private final ChangePages pages;
    private final StaffWords words;
    private final RefusedSteps log;

    StepAnswers(ChangePages pages, StaffWords words, RefusedSteps log) {
        this.pages = pages;
        this.words = words;
        this.log = log;
    }

    /** @param typed what is shown again if the step is refused */
    String make(Attempt attempt, Runnable step, Answer typed, Model model, HttpServletResponse response) {
        try {
            step.run();
            return "redirect:" + ChangePages.PATH + attempt.change();
        } catch (StepRefused refused) {
            log.record(attempt.by(), attempt.step(), "change " + attempt.change(), refused);
            Answer answer = new Answer(typed.mistakes(), typed.submission(), typed.remark(), reason(refused));
            return show(attempt.change(), attempt.by(), answer, status(refused), model, response);
        }
    }

    /** What was typed again, with what is wrong with it. */
    String invalid(long id, StaffMember member, Answer answer, Model model, HttpServletResponse response) {
        return show(id, member, answer, HttpStatus.UNPROCESSABLE_CONTENT, model, response);
    }

    private String show(
            long id, StaffMember member, Answer answer, HttpStatus status, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("page", pages.of(id, member, false, answer));
        return "staff/change";
    }

    /** In the words of this page: a form says it otherwise. */
    private String reason(StepRefused refused) {
        return words.of("step-refused" + refused.code().substring(refused.code().indexOf('.')));
    }

    /** Somebody else could make the step, or nobody now. */
    private static HttpStatus status(StepRefused refused) {
        return switch (refused.code()) {
            case "refused.role", "refused.not-author" -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.CONFLICT;
        };
    }
}
