package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.ReviewService;
import org.investportal.staff.StaffFrameFactory;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives changes up, after asking once more. */
@Controller
class AbandonmentController {

    private final ChangeFinder lists;
    private final ReviewService reviewService;
    private final StepExecutor steps;
    private final StaffFrameFactory frames;

    AbandonmentController(
            ChangeFinder lists, ReviewService reviewService, StepExecutor steps, StaffFrameFactory frames) {
        this.lists = lists;
        this.reviewService = reviewService;
        this.steps = steps;
        this.frames = frames;
    }

    @GetMapping("/staff/changes/{id:\\d{1,18}}/abandonment")
    String ask(@PathVariable long id, @AuthenticationPrincipal StaffMember member, Model model) {
        ChangeView view = lists.view(id);
        if (!view.mayAbandon(member)) {
            return "redirect:" + ChangePageFactory.PATH + id;
        }
        String title = view.title();
        model.addAttribute(
                "page",
                new AbandonmentPage(frames.of(member, "/staff/changes", title), title, ChangePageFactory.PATH + id));
        return "staff/abandonment";
    }

    @PostMapping("/staff/changes/{id:\\d{1,18}}/abandonment")
    String abandon(
            @PathVariable long id,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        return steps.make(
                new StepAttempt(AuditAction.CHANGE_ABANDONED, id, member),
                () -> reviewService.abandon(id, member),
                StepResponse.NONE,
                model,
                response);
    }
}
