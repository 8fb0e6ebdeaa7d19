package org.investportal.staff.accounts;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.AccountRefused;
import org.investportal.accounts.StaffAccounts;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.web.Mistakes;
import org.investportal.staff.RefusedSteps;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Serves the list of accounts, and adds to it. */
@Controller
class AccountsController {

    private final StaffAccounts accounts;
    private final AccountPages pages;
    private final PersonFields people;
    private final StaffWords words;
    private final RefusedSteps log;

    AccountsController(
            StaffAccounts accounts, AccountPages pages, PersonFields people, StaffWords words, RefusedSteps log) {
        this.accounts = accounts;
        this.pages = pages;
        this.people = people;
        this.words = words;
        this.log = log;
    }

    @GetMapping(AccountPages.PATH)
    String all(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("page", pages.all(member));
        return "staff/accounts";
    }

    @GetMapping(AccountPages.PATH + "/new")
    String form(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("page", pages.fresh(member, new NewAccountForm(null, null, null), new Mistakes()));
        return "staff/account-new";
    }

    /** Ends in no redirect, for the link is shown once and kept nowhere. */
    @PostMapping(AccountPages.PATH + "/new")
    String add(
            @AuthenticationPrincipal StaffMember member,
            NewAccountForm form,
            HttpServletResponse response,
            Model model) {
        Mistakes mistakes = check(form);
        if (mistakes.isEmpty()) {
            try {
                long id = accounts.create(
                        member, Typed.line(form.email()), Typed.line(form.fullName()), RoleBoxes.read(form.roles()));
                model.addAttribute("page", pages.madeLink(member, id, accounts.link(member, id)));
                return "staff/account-link";
            } catch (AccountRefused refusal) {
                log.record(member, AuditAction.ACCOUNT_CREATED, "", refusal);
                people.explain(refusal, mistakes);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.fresh(member, form, mistakes));
        return "staff/account-new";
    }

    private Mistakes check(NewAccountForm form) {
        Mistakes mistakes = new Mistakes();
        people.checkEmail(Typed.line(form.email()), mistakes);
        people.checkName(Typed.line(form.fullName()), mistakes);
        if (RoleBoxes.read(form.roles()).isEmpty()) {
            mistakes.add(RoleBoxes.NAME, words.of("account.roles.missing"));
        }
        return mistakes;
    }
}
