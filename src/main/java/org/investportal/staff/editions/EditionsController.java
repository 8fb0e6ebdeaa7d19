package org.investportal.staff.editions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.editorial.change.ChangeFinder;
import org.investportal.editorial.change.StepRefused;
import org.investportal.editorial.release.EditionOrderService;
import org.investportal.editorial.release.OrderRefused;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
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

    private final EditionLineMapper lines;
    private final ChangeFinder lists;
    private final EditionOrderService planning;
    private final StaffFrameFactory frames;
    private final StaffWording words;
    private final RefusalRecorder log;

    EditionsController(
            EditionLineMapper lines,
            ChangeFinder lists,
            EditionOrderService planning,
            StaffFrameFactory frames,
            StaffWording words,
            RefusalRecorder log) {
        this.lines = lines;
        this.lists = lists;
        this.planning = planning;
        this.frames = frames;
        this.words = words;
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

    private OrderedEditionsPage page(
            StaffMember member, @Nullable EditionLine justPublished, boolean justOrdered, @Nullable String refusal) {
        int candidates = lists.publishable().size();
        return new OrderedEditionsPage(
                frames.of(member, "/staff/editions", words.of("staff.editions")),
                justPublished,
                justOrdered,
                refusal,
                String.valueOf(candidates),
                candidates > 0,
                lines.waiting(),
                lines.broken(),
                lines.published(SHOWN),
                member.is(Role.EDITOR));
    }

    /**
     * Editions that are ordered and that were published.
     *
     * @param justPublished the one that was published just now, if one was
     * @param refusal why an order could not be taken back, if that was tried
     */
    record OrderedEditionsPage(
            StaffFrame frame,
            @Nullable EditionLine justPublished,
            boolean justOrdered,
            @Nullable String refusal,
            String candidates,
            boolean any,
            List<OrderLine> orders,
            List<BrokenOrderLine> broken,
            List<EditionLine> editions,
            boolean editor) {}
}
