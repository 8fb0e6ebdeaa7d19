package org.investportal.staff.signin;

import org.investportal.staff.accounts.PersonFields;
import org.investportal.staff.accounts.RoleBoxes;
import org.investportal.staff.session.Door;
import org.investportal.staff.session.Ways;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.OptionalLong;
import org.investportal.accounts.AccountRefused;
import org.investportal.accounts.Invitations;
import org.investportal.accounts.OneTimeLink;
import org.investportal.web.Mistakes;
import org.investportal.staff.Typed;
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

    private final Invitations invitations;
    private final PersonFields people;
    private final PasswordFields passwords;
    private final LinkPages pages;
    private final Door door;

    LinkController(Invitations invitations, PersonFields people, PasswordFields passwords, LinkPages pages, Door door) {
        this.invitations = invitations;
        this.people = people;
        this.passwords = passwords;
        this.pages = pages;
        this.door = door;
    }

    @GetMapping("/staff/link/{token}")
    String form(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String old,
            HttpServletResponse response,
            Model model) {
        LinkForm fresh = LinkForm.fresh(RoleBoxes.codes(LinkPages.MORE));
        return invitations
                .find(token)
                .map(link -> show(token, link, fresh, new Mistakes(), old != null, model))
                .orElseGet(() -> dead(response, model));
    }

    @PostMapping("/staff/link/{token}")
    String use(
            @PathVariable String token,
            LinkForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<OneTimeLink> link = invitations.find(token);
        if (link.isEmpty()) {
            return dead(response, model);
        }
        Mistakes mistakes = check(link.get(), form);
        if (!mistakes.isEmpty()) {
            return wrong(token, link.get(), form, mistakes, response, model);
        }
        try {
            OptionalLong account = use(token, link.get(), form);
            account.ifPresent(owner -> door.know(owner, request, response));
            return account.isPresent() ? "redirect:" + Ways.SIGN_IN + "?done=password" : dead(response, model);
        } catch (AccountRefused refusal) {
            people.explain(refusal, mistakes);
            return wrong(token, link.get(), form, mistakes, response, model);
        }
    }

    private Mistakes check(OneTimeLink link, LinkForm form) {
        Mistakes mistakes = new Mistakes();
        String email = link.makesFirstAccount() ? Typed.line(form.email()) : link.email();
        String fullName = link.makesFirstAccount() ? Typed.line(form.fullName()) : link.fullName();
        if (link.makesFirstAccount()) {
            people.checkEmail(email, mistakes);
            people.checkName(fullName, mistakes);
        }
        passwords.check(form.newPassword(), form.newPasswordAgain(), email, fullName, mistakes);
        return mistakes;
    }

    private OptionalLong use(String token, OneTimeLink link, LinkForm form) {
        String password = Typed.exactly(form.newPassword());
        return link.makesFirstAccount()
                ? invitations.makeFirst(
                        token,
                        Typed.line(form.email()),
                        Typed.line(form.fullName()),
                        RoleBoxes.read(form.roles()),
                        password)
                : invitations.setPassword(token, password);
    }

    private String wrong(
            String token,
            OneTimeLink link,
            LinkForm form,
            Mistakes mistakes,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(token, link, form, mistakes, false, model);
    }

    private String show(String token, OneTimeLink link, LinkForm form, Mistakes mistakes, boolean old, Model model) {
        model.addAttribute("page", pages.of(token, link, form, mistakes, old));
        return "staff/link";
    }

    private String dead(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("page", pages.dead());
        return "staff/dead-link";
    }
}
