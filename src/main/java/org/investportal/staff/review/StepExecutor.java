package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.release.OrderRefused;
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
            record(stepAttempt, refused);
            return again(stepAttempt, typed.with(reason(refused)), status(refused), model, response);
        } catch (OrderRefused refused) {
            record(stepAttempt, refused);
            String why = words.of(refused.code(), refused.arguments(words.language()));
            return again(stepAttempt, typed.with(why), HttpStatus.CONFLICT, model, response);
        }
    }

    private void record(StepAttempt stepAttempt, RuntimeException refused) {
        log.record(stepAttempt.by(), stepAttempt.step(), "change " + stepAttempt.change(), refused);
    }

    private String again(
            StepAttempt stepAttempt,
            StepResponse stepResponse,
            HttpStatus status,
            Model model,
            HttpServletResponse response) {
        return show(stepAttempt.change(), stepAttempt.by(), stepResponse, status, model, response);
    }

    /** Shows the page again with the typed input and its errors. */
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

    /** Returns the reason in the words of this page, which differ from those of a form. */
    private String reason(StepRefused refused) {
        return words.of("step-refused" + refused.code().substring(refused.code().indexOf('.')));
    }

    /** Returns 403 if another person may take the step, and 409 if the state of the change rules it out. */
    private static HttpStatus status(StepRefused refused) {
        return switch (refused.code()) {
            case "refused.role", "refused.not-author" -> HttpStatus.FORBIDDEN;
            default -> HttpStatus.CONFLICT;
        };
    }
}
