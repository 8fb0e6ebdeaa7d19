package org.investportal.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.OptionalLong;
import org.investportal.accounts.AccountRefused;
import org.investportal.accounts.InvitationService;
import org.investportal.accounts.OneTimeLink;
import org.investportal.staff.FormInput;
import org.investportal.staff.accounts.PersonValidator;
import org.investportal.staff.accounts.RoleCheckboxGroup;
import org.investportal.staff.session.StaffPath;
import org.investportal.staff.session.StaffSession;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves one-time links. Looking at one does not use it up: programs that look at letters do that. */
@Controller
class LinkController {

    private final InvitationService invitationService;
    private final PersonValidator people;
    private final PasswordValidator passwords;
    private final LinkPageFactory pages;
    private final StaffSession staffSession;

    LinkController(
            InvitationService invitationService,
            PersonValidator people,
            PasswordValidator passwords,
            LinkPageFactory pages,
            StaffSession staffSession) {
        this.invitationService = invitationService;
        this.people = people;
        this.passwords = passwords;
        this.pages = pages;
        this.staffSession = staffSession;
    }

    @GetMapping("/staff/link/{token}")
    String form(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String old,
            HttpServletResponse response,
            Model model) {
        LinkForm fresh = LinkForm.fresh(RoleCheckboxGroup.codes(LinkPageFactory.MORE));
        return invitationService
                .find(token)
                .map(link -> show(token, link, fresh, new FormValidation(), old != null, model))
                .orElseGet(() -> dead(response, model));
    }

    @PostMapping("/staff/link/{token}")
    String use(
            @PathVariable String token,
            LinkForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<OneTimeLink> link = invitationService.find(token);
        if (link.isEmpty()) {
            return dead(response, model);
        }
        FormValidation formValidation = check(link.get(), form);
        if (!formValidation.isEmpty()) {
            return wrong(token, link.get(), form, formValidation, response, model);
        }
        try {
            OptionalLong account = use(token, link.get(), form);
            account.ifPresent(owner -> staffSession.know(owner, request, response));
            return account.isPresent() ? "redirect:" + StaffPath.SIGN_IN + "?done=password" : dead(response, model);
        } catch (AccountRefused refusal) {
            people.explain(refusal, formValidation);
            return wrong(token, link.get(), form, formValidation, response, model);
        }
    }

    private FormValidation check(OneTimeLink link, LinkForm form) {
        FormValidation formValidation = new FormValidation();
        String email = link.makesFirstAccount() ? FormInput.line(form.email()) : link.email();
        String fullName = link.makesFirstAccount() ? FormInput.line(form.fullName()) : link.fullName();
        if (link.makesFirstAccount()) {
            people.checkEmail(email, formValidation);
            people.checkName(fullName, formValidation);
        }
        passwords.check(form.newPassword(), form.newPasswordAgain(), email, fullName, formValidation);
        return formValidation;
    }

    private OptionalLong use(String token, OneTimeLink link, LinkForm form) {
        String password = FormInput.exactly(form.newPassword());
        return link.makesFirstAccount()
                ? invitationService.makeFirst(
                        token,
                        FormInput.line(form.email()),
                        FormInput.line(form.fullName()),
                        RoleCheckboxGroup.read(form.roles()),
                        password)
                : invitationService.setPassword(token, password);
    }

    private String wrong(
            String token,
            OneTimeLink link,
            LinkForm form,
            FormValidation formValidation,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(token, link, form, formValidation, false, model);
    }

    private String show(
            String token, OneTimeLink link, LinkForm form, FormValidation formValidation, boolean old, Model model) {
        model.addAttribute("page", pages.of(token, link, form, formValidation, old));
        return "staff/link";
    }

    private String dead(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("page", pages.dead());
        return "staff/dead-link";
    }
}
