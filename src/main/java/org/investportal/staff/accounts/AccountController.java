package org.investportal.staff.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.AccountRefused;
import org.investportal.accounts.Role;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.staff.FormInput;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves one account to administrators, and does to it what they ask for. */
@Controller
@RequestMapping(AccountPageFactory.PATH + "/{id}")
class AccountController {

    /** Fields of the page at which a refused step is explained, if not at the top of the page. */
    private static final Map<AuditAction, String> PLACES =
            Map.of(AuditAction.ROLES_CHANGED, RoleCheckboxGroup.NAME, AuditAction.ACCOUNT_DISABLED, "disable");

    private final AccountAdministration accounts;
    private final AccountPageFactory pages;
    private final PersonValidator people;
    private final StaffWording words;
    private final RefusalRecorder log;

    AccountController(
            AccountAdministration accounts,
            AccountPageFactory pages,
            PersonValidator people,
            StaffWording words,
            RefusalRecorder log) {
        this.accounts = accounts;
        this.pages = pages;
        this.people = people;
        this.words = words;
        this.log = log;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal StaffMember member,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String done,
            Model model) {
        String notice = done == null ? null : words.of("account.done");
        model.addAttribute("page", pages.of(member, id, new FormValidation(), notice));
        return "staff/account";
    }

    @PostMapping("/name")
    String rename(
            @AuthenticationPrincipal StaffMember member,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String fullName,
            HttpServletResponse response,
            Model model) {
        FormValidation formValidation = new FormValidation();
        String name = FormInput.line(fullName);
        people.checkName(name, formValidation);
        if (formValidation.isEmpty()) {
            try {
                accounts.rename(member, id, name);
                return done(id);
            } catch (AccountRefused refusal) {
                log.record(member, AuditAction.ACCOUNT_RENAMED, "account " + id, refusal);
                people.explain(refusal, formValidation);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.renaming(member, id, FormInput.exactly(fullName), formValidation));
        return "staff/account";
    }

    @PostMapping("/roles")
    String changeRoles(
            @AuthenticationPrincipal StaffMember member,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<String> roles,
            HttpServletResponse response,
            Model model) {
        FormValidation formValidation = new FormValidation();
        Set<Role> given = RoleCheckboxGroup.read(roles);
        if (given.isEmpty()) {
            formValidation.add(RoleCheckboxGroup.NAME, words.of("account.roles.missing"));
            return refused(member, id, formValidation, response, model);
        }
        return attempt(
                AuditAction.ROLES_CHANGED, () -> accounts.changeRoles(member, id, given), member, id, response, model);
    }

    @PostMapping("/disable")
    String disable(
            @AuthenticationPrincipal StaffMember member,
            @PathVariable long id,
            HttpServletResponse response,
            Model model) {
        return attempt(AuditAction.ACCOUNT_DISABLED, () -> accounts.disable(member, id), member, id, response, model);
    }

    @PostMapping("/enable")
    String enable(@AuthenticationPrincipal StaffMember member, @PathVariable long id) {
        accounts.enable(member, id);
        return done(id);
    }

    @PostMapping("/demand")
    String demand(@AuthenticationPrincipal StaffMember member, @PathVariable long id) {
        accounts.demandSecondFactor(member, id, true);
        return done(id);
    }

    @PostMapping("/release")
    String release(@AuthenticationPrincipal StaffMember member, @PathVariable long id) {
        accounts.demandSecondFactor(member, id, false);
        return done(id);
    }

    @PostMapping("/second-factor/remove")
    String removeSecondFactor(
            @AuthenticationPrincipal StaffMember member,
            @PathVariable long id,
            HttpServletResponse response,
            Model model) {
        return attempt(
                AuditAction.SECOND_FACTOR_REMOVED,
                () -> accounts.removeSecondFactor(member, id),
                member,
                id,
                response,
                model);
    }

    @PostMapping("/sessions/end")
    String endSessions(@AuthenticationPrincipal StaffMember member, @PathVariable long id) {
        accounts.endSessions(member, id);
        return done(id);
    }

    /** Ends in no redirect, for the link is shown once and kept nowhere. */
    @PostMapping("/link")
    String link(
            @AuthenticationPrincipal StaffMember member,
            @PathVariable long id,
            HttpServletResponse response,
            Model model) {
        try {
            model.addAttribute("page", pages.madeLink(member, id, accounts.link(member, id)));
            return "staff/account-link";
        } catch (AccountRefused refusal) {
            return refused(AuditAction.LINK_MADE, refusal, member, id, response, model);
        }
    }

    private String attempt(
            AuditAction step, Runnable change, StaffMember member, long id, HttpServletResponse response, Model model) {
        try {
            change.run();
            return done(id);
        } catch (AccountRefused refusal) {
            return refused(step, refusal, member, id, response, model);
        }
    }

    private String refused(
            AuditAction step,
            AccountRefused refusal,
            StaffMember member,
            long id,
            HttpServletResponse response,
            Model model) {
        FormValidation formValidation = new FormValidation();
        formValidation.add(PLACES.getOrDefault(step, "content"), words.of("account-refused", refusal.reason()));
        log.record(member, step, "account " + id, refusal);
        return refused(member, id, formValidation, response, model);
    }

    private String refused(
            StaffMember member, long id, FormValidation formValidation, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.of(member, id, formValidation, null));
        return "staff/account";
    }

    private static String done(long id) {
        return "redirect:" + AccountPageFactory.pathOf(id) + "?done=yes";
    }
}
