package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.StepRefused;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.StaffWording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes a step and answers it: on to the change as it is then, or the change again with why not. */
@Component
class StepExecutor {

    private final ChangePageFactory pages;
    private final StaffWording words;
    private final RefusalRecorder log;

    StepExecutor(ChangePageFactory pages, StaffWording words, RefusalRecorder log) {
        this.pages = pages;
        this.words = words;
        this.log = log;
    }

    /** @param typed what is shown again if the step is refused */
    String make(StepAttempt stepAttempt, Runnable step, StepResponse typed, Model model, HttpServletResponse response) {
        try {
            step.run();
            return "redirect:" + ChangePageFactory.PATH + stepAttempt.change();
        } catch (StepRefused refused) {
            log.record(stepAttempt.by(), stepAttempt.step(), "change " + stepAttempt.change(), refused);
            StepResponse stepResponse =
                    new StepResponse(typed.mistakes(), typed.submission(), typed.remark(), reason(refused));
            return show(stepAttempt.change(), stepAttempt.by(), stepResponse, status(refused), model, response);
        }
    }

    /** What was typed again, with what is wrong with it. */
    String invalid(long id, StaffMember member, StepResponse stepResponse, Model model, HttpServletResponse response) {
        return show(id, member, stepResponse, HttpStatus.UNPROCESSABLE_CONTENT, model, response);
    }

    private String show(
            long id,
            StaffMember member,
            StepResponse stepResponse,
            HttpStatus status,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("page", pages.of(id, member, false, stepResponse));
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
