package org.investportal.staff.signin;

import org.investportal.staff.session.Callers;
import org.investportal.staff.session.Ways;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.investportal.accounts.AccountRefused;
import org.investportal.accounts.secret.NewSecondFactor;
import org.investportal.accounts.OwnAccount;
import org.investportal.accounts.SignInAnswer;
import org.investportal.accounts.StaffMember;
import org.investportal.accounts.StaffSessions;
import org.investportal.audit.AuditAction;
import org.investportal.web.Mistakes;
import org.investportal.staff.RefusedSteps;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Typed;
import org.investportal.staff.signin.KeptForm.KeptField;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves everybody their own second factor. What ends in codes ends in no redirect, for they are shown once. */
@Controller
@RequestMapping(Ways.SECOND_FACTOR)
class SecondFactorController {

    private final OwnAccount own;
    private final SecondFactorPages pages;
    private final OfferedSecrets offers;
    private final Refusals refusals;
    private final StaffSessions sessions;
    private final StaffWords words;
    private final RefusedSteps log;

    SecondFactorController(
            OwnAccount own,
            SecondFactorPages pages,
            OfferedSecrets offers,
            Refusals refusals,
            StaffSessions sessions,
            StaffWords words,
            RefusedSteps log) {
        this.own = own;
        this.pages = pages;
        this.offers = offers;
        this.refusals = refusals;
        this.sessions = sessions;
        this.words = words;
        this.log = log;
    }

    @GetMapping
    String show(@AuthenticationPrincipal StaffMember member, HttpServletRequest request, Model model) {
        return show(member, request, new Mistakes(), model);
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (own.get(member).hasSecondFactor()) {
            return addedMeanwhile(member, request, model);
        }
        HttpSession session = request.getSession();
        Mistakes mistakes = prove(member, password, request, response);
        if (!mistakes.isEmpty()) {
            return show(member, request, mistakes, model);
        }
        Optional<NewSecondFactor> added =
                own.addSecondFactor(member, offers.of(session), Typed.line(code), session.getId());
        if (added.isEmpty()) {
            mistakes.add("code", words.of("second-factor.code.wrong"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(member, request, mistakes, model);
        }
        return recovery(member, request, added.get(), model);
    }

    /** As in another window. */
    private String addedMeanwhile(StaffMember member, HttpServletRequest request, Model model) {
        Optional<KeptForm> kept = KeptForm.carried(request);
        kept.ifPresent(form -> model.addAttribute("page", pages.goOn(member, form)));
        return kept.isPresent() ? "staff/go-on" : "redirect:" + Ways.SECOND_FACTOR;
    }

    /** What was sent meanwhile can be sent now. */
    private String recovery(StaffMember member, HttpServletRequest request, NewSecondFactor added, Model model) {
        HttpSession session = request.getSession();
        offers.forget(session);
        sessions.goOn(session, added.generation());
        KeptForm kept = KeptForm.carried(request).orElse(null);
        model.addAttribute("page", pages.recovery(member, added.recoveryCodes(), kept));
        return "staff/recovery";
    }

    @PostMapping("/recovery")
    String renew(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(required = false) @Nullable String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Mistakes mistakes = prove(member, password, request, response);
        if (!mistakes.isEmpty()) {
            return show(member, request, mistakes, model);
        }
        model.addAttribute("page", pages.recovery(member, own.renewRecoveryCodes(member), null));
        return "staff/recovery";
    }

    @PostMapping("/remove")
    String remove(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(required = false) @Nullable String password,
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Mistakes mistakes = prove(member, password, request, response);
        if (mistakes.isEmpty()) {
            proveCode(member, code, mistakes, request, response);
        }
        HttpSession session = request.getSession();
        if (mistakes.isEmpty()) {
            try {
                sessions.goOn(session, own.removeSecondFactor(member, session.getId()));
                return "redirect:" + OwnAccountPages.PATH + "?done=yes";
            } catch (AccountRefused refusal) {
                log.record(member, AuditAction.SECOND_FACTOR_REMOVED, "account " + member.account(), refusal);
                mistakes.add("password", words.of("account-refused", refusal.reason()));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
        }
        return show(member, request, mistakes, model);
    }

    /** Whoever found out the password has no telephone of the owner. */
    private void proveCode(
            StaffMember member,
            @Nullable String code,
            Mistakes mistakes,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignInAnswer answer = own.proveCode(member, Typed.line(code), Callers.of(request));
        if (!(answer instanceof SignInAnswer.Admitted)) {
            refusals.explain(answer, mistakes, "code", words.of("second-factor.remove.wrong"), response);
        }
    }

    private Mistakes prove(
            StaffMember member, @Nullable String password, HttpServletRequest request, HttpServletResponse response) {
        Mistakes mistakes = new Mistakes();
        SignInAnswer answer = own.prove(member, Typed.exactly(password), Callers.of(request));
        if (!(answer instanceof SignInAnswer.Admitted)) {
            refusals.explain(answer, mistakes, "password", words.of("own.password.wrong"), response);
        }
        return mistakes;
    }

    private String show(StaffMember member, HttpServletRequest request, Mistakes mistakes, Model model) {
        List<KeptField> kept = SignInPages.carriedOn(request);
        model.addAttribute("page", pages.of(member, offers.of(request.getSession()), mistakes, kept));
        return "staff/second-factor";
    }
}
