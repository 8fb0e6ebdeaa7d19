package org.investportal.staff.review;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.ChangeLists;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.change.Reviewing;
import org.investportal.staff.StaffFrames;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives changes up, after asking once more. */
@Controller
class AbandonmentController {

    private final ChangeLists lists;
    private final Reviewing reviewing;
    private final StepAnswers steps;
    private final StaffFrames frames;

    AbandonmentController(ChangeLists lists, Reviewing reviewing, StepAnswers steps, StaffFrames frames) {
        this.lists = lists;
        this.reviewing = reviewing;
        this.steps = steps;
        this.frames = frames;
    }

    @GetMapping("/staff/changes/{id:\\d{1,18}}/abandonment")
    String ask(@PathVariable long id, @AuthenticationPrincipal StaffMember member, Model model) {
        ChangeView view = lists.view(id);
        if (!view.mayAbandon(member)) {
            return "redirect:" + ChangePages.PATH + id;
        }
        String title = view.title();
        model.addAttribute(
                "page", new AbandonmentPage(frames.of(member, "/staff/changes", title), title, ChangePages.PATH + id));
        return "staff/abandonment";
    }

    @PostMapping("/staff/changes/{id:\\d{1,18}}/abandonment")
    String abandon(
            @PathVariable long id,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        return steps.make(
                new Attempt(AuditAction.CHANGE_ABANDONED, id, member),
                () -> reviewing.abandon(id, member),
                Answer.NONE,
                model,
                response);
    }
}
