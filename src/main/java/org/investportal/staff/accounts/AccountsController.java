package org.investportal.staff.accounts;

import jakarta.servlet.http.HttpServletResponse;
import org.investportal.accounts.AccountAdministration;
import org.investportal.accounts.AccountRefused;
import org.investportal.accounts.StaffMember;
import org.investportal.audit.AuditAction;
import org.investportal.staff.FormInput;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Serves the list of accounts, and adds to it. */
@Controller
class AccountsController {

    private final AccountAdministration accounts;
    private final AccountPageFactory pages;
    private final PersonValidator people;
    private final StaffWording words;
    private final RefusalRecorder log;

    AccountsController(
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

    @GetMapping(AccountPageFactory.PATH)
    String all(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("page", pages.all(member));
        return "staff/accounts";
    }

    @GetMapping(AccountPageFactory.PATH + "/new")
    String form(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("page", pages.fresh(member, new NewAccountForm(null, null, null), new FormValidation()));
        return "staff/account-new";
    }

    /** Ends in no redirect, for the link is shown once and kept nowhere. */
    @PostMapping(AccountPageFactory.PATH + "/new")
    String add(
            @AuthenticationPrincipal StaffMember member,
            NewAccountForm form,
            HttpServletResponse response,
            Model model) {
        FormValidation formValidation = check(form);
        if (formValidation.isEmpty()) {
            try {
                long id = accounts.create(
                        member,
                        FormInput.line(form.email()),
                        FormInput.line(form.fullName()),
                        RoleCheckboxGroup.read(form.roles()));
                model.addAttribute("page", pages.madeLink(member, id, accounts.link(member, id)));
                return "staff/account-link";
            } catch (AccountRefused refusal) {
                log.record(member, AuditAction.ACCOUNT_CREATED, "", refusal);
                people.explain(refusal, formValidation);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.fresh(member, form, formValidation));
        return "staff/account-new";
    }

    private FormValidation check(NewAccountForm form) {
        FormValidation formValidation = new FormValidation();
        people.checkEmail(FormInput.line(form.email()), formValidation);
        people.checkName(FormInput.line(form.fullName()), formValidation);
        if (RoleCheckboxGroup.read(form.roles()).isEmpty()) {
            formValidation.add(RoleCheckboxGroup.NAME, words.of("account.roles.missing"));
        }
        return formValidation;
    }
}
