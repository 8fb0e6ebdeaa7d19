package org.investportal.staff.editions;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.ChangeLists;
import org.investportal.editorial.edition.EditionPlanning;
import org.investportal.editorial.edition.OrderRefused;
import org.investportal.editorial.change.StepRefused;
import org.investportal.staff.RefusedSteps;
import org.investportal.staff.StaffFrames;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the editions that are ordered and those that were published; takes orders back. */
@Controller
class EditionsController {

    private static final int SHOWN = 50;

    private final EditionLines lines;
    private final ChangeLists lists;
    private final EditionPlanning planning;
    private final StaffFrames frames;
    private final StaffWords words;
    private final Times times;
    private final RefusedSteps log;

    EditionsController(
            EditionLines lines,
            ChangeLists lists,
            EditionPlanning planning,
            StaffFrames frames,
            StaffWords words,
            Times times,
            RefusedSteps log) {
        this.lines = lines;
        this.lists = lists;
        this.planning = planning;
        this.frames = frames;
        this.words = words;
        this.times = times;
        this.log = log;
    }

    @GetMapping("/staff/editions")
    String editions(
            @RequestParam(defaultValue = "") String published,
            @RequestParam(required = false) @Nullable String ordered,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        model.addAttribute("page", page(member, lines.published(published).orElse(null), ordered != null, null));
        return "staff/editions";
    }

    @PostMapping("/staff/editions/orders/{order:\\d{1,18}}/cancellation")
    String cancel(
            @PathVariable long order,
            @AuthenticationPrincipal StaffMember member,
            Model model,
            HttpServletResponse response) {
        try {
            planning.cancel(order, member);
            return "redirect:/staff/editions";
        } catch (OrderRefused refused) {
            return refuse(order, refused, words.of(refused.code()), member, model, response);
        } catch (StepRefused busy) {
            return refuse(order, busy, words.of("step-" + busy.code()), member, model, response);
        }
    }

    private String refuse(
            long order,
            RuntimeException refused,
            String why,
            StaffMember member,
            Model model,
            HttpServletResponse response) {
        log.record(member, AuditAction.EDITION_CANCELLED, "order " + order, refused);
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("page", page(member, null, false, why));
        return "staff/editions";
    }

    private EditionsPage page(
            StaffMember member, @Nullable EditionLine justPublished, boolean justOrdered, @Nullable String refusal) {
        int candidates = lists.publishable().size();
        return new EditionsPage(
                frames.of(member, "/staff/editions", words.of("staff.editions")),
                justPublished,
                justOrdered,
                refusal,
                String.valueOf(candidates),
                candidates > 0,
                times.zoneName(),
                lines.waiting(),
                lines.broken(),
                lines.published(SHOWN));
    }
}
