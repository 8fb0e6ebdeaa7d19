package org.investportal.staff.editions;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.release.EditionOrder;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.editorial.release.EditionPreviewService;
import org.investportal.editorial.release.OrderRefused;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.StaffWording;
import org.investportal.staff.TimeWording;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes orders of editions, and publishes an edition at once if its order has no later time. */
@Controller
class NewEditionController {

    private final EditionOrderService planning;
    private final EditionPreviewService previews;
    private final NewEditionPageFactory pages;
    private final StaffWording words;
    private final TimeWording timeWording;
    private final RefusalRecorder log;

    NewEditionController(
            EditionOrderService planning,
            EditionPreviewService previews,
            NewEditionPageFactory pages,
            StaffWording words,
            TimeWording timeWording,
            RefusalRecorder log) {
        this.planning = planning;
        this.previews = previews;
        this.pages = pages;
        this.words = words;
        this.timeWording = timeWording;
        this.log = log;
    }

    /** Shows the form; with the parameter {@code all}, or if there is only one, every change is ticked. */
    @GetMapping("/staff/editions/new")
    String form(
            OrderForm form,
            @RequestParam(required = false) @Nullable String all,
            @AuthenticationPrincipal StaffMember member,
            Model model) {
        model.addAttribute("page", pages.of(pages.filled(form, all != null), member, new FormValidation(), null));
        return "staff/new-edition";
    }

    @PostMapping("/staff/editions")
    String order(
            OrderForm form, @AuthenticationPrincipal StaffMember member, Model model, HttpServletResponse response) {
        FormValidation formValidation = new FormValidation();
        if (form.isForPreview()) {
            return preview(form, member, formValidation, model, response);
        }
        Optional<EditionOrder> order = form.read(formValidation, words, timeWording);
        if (order.isEmpty()) {
            return again(form, member, formValidation, model, response);
        }
        try {
            return publish(order.get(), member);
        } catch (StepRefused refused) {
            record(order.get(), member, refused);
            String why = refused.code().equals("refused.busy") ? "step-refused.busy" : "order.moved";
            return refuse(form, member, words.of(why), model, response);
        } catch (OrderRefused refused) {
            record(order.get(), member, refused);
            String why = words.of(refused.code(), refused.arguments(words.language()));
            return refuse(form, member, why, model, response);
        }
    }

    private String preview(
            OrderForm form,
            StaffMember member,
            FormValidation formValidation,
            Model model,
            HttpServletResponse response) {
        form.requirePreviewable(formValidation, words);
        return formValidation.isEmpty()
                ? "redirect:/staff/preview/" + previews.latest(form.chosen()).code()
                : again(form, member, formValidation, model, response);
    }

    private String again(
            OrderForm form,
            StaffMember member,
            FormValidation formValidation,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.of(form, member, formValidation, null));
        return "staff/new-edition";
    }

    private String publish(EditionOrder order, StaffMember member) {
        if (order.due() == null) {
            return "redirect:/staff/editions?published=" + planning.publishNow(order, member);
        }
        return "redirect:/staff/editions?ordered=" + planning.plan(order, member);
    }

    private void record(EditionOrder order, StaffMember member, RuntimeException refused) {
        AuditAction tried = order.due() == null ? AuditAction.EDITION_PUBLISHED : AuditAction.EDITION_PLANNED;
        String about = order.changes().stream().map(String::valueOf).collect(joining(", ", "changes ", ""));
        log.record(member, tried, about, refused);
    }

    private String refuse(OrderForm form, StaffMember member, String why, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("page", pages.of(form, member, new FormValidation(), why));
        return "staff/new-edition";
    }
}
