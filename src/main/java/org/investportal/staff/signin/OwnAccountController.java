package org.investportal.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.investportal.accounts.AccountView;
import org.investportal.accounts.OwnAccountService;
import org.investportal.accounts.SignInResult;
import org.investportal.accounts.StaffMember;
import org.investportal.accounts.StaffSessionState;
import org.investportal.catalogue.value.Language;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.staff.session.ClientInfoFactory;
import org.investportal.staff.session.StaffPath;
import org.investportal.staff.session.StaffSession;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves people their own account. */
@Controller
@RequestMapping(OwnAccountPageFactory.PATH)
class OwnAccountController {

    private final OwnAccountService own;
    private final OwnAccountPageFactory pages;
    private final PasswordValidator passwords;
    private final SignInRefusal signInRefusal;
    private final StaffSessionState sessions;
    private final StaffSession staffSession;
    private final StaffWording words;

    OwnAccountController(
            OwnAccountService own,
            OwnAccountPageFactory pages,
            PasswordValidator passwords,
            SignInRefusal signInRefusal,
            StaffSessionState sessions,
            StaffSession staffSession,
            StaffWording words) {
        this.own = own;
        this.pages = pages;
        this.passwords = passwords;
        this.signInRefusal = signInRefusal;
        this.sessions = sessions;
        this.staffSession = staffSession;
        this.words = words;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(required = false) @Nullable String done,
            HttpSession session,
            Model model) {
        String notice = done == null ? null : words.of("account.done");
        model.addAttribute("page", pages.of(member, new FormValidation(), notice, session.getId()));
        return "staff/own";
    }

    @PostMapping("/password")
    String changePassword(
            @AuthenticationPrincipal StaffMember member,
            PasswordForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        FormValidation formValidation = new FormValidation();
        AccountView account = own.get(member);
        passwords.check(
                form.newPassword(), form.newPasswordAgain(), account.email(), account.fullName(), formValidation);
        HttpSession session = request.getSession();
        if (formValidation.isEmpty()) {
            SignInResult answer =
                    own.prove(member, FormInput.exactly(form.oldPassword()), ClientInfoFactory.of(request));
            if (answer instanceof SignInResult.Admitted) {
                String password = FormInput.exactly(form.newPassword());
                sessions.goOn(session, own.changePassword(member, password, session.getId()));
                staffSession.know(member.account(), request, response);
                return "redirect:" + OwnAccountPageFactory.PATH + "?done=yes";
            }
            signInRefusal.explain(answer, formValidation, "oldPassword", words.of("own.password.wrong"), response);
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("page", pages.of(member, formValidation, null, session.getId()));
        return "staff/own";
    }

    /** Mails are in the language of the page. */
    @PostMapping("/mails")
    String switchMails(
            @AuthenticationPrincipal StaffMember member, @RequestParam(required = false) @Nullable String mails) {
        own.receiveMails(member, mails == null ? null : words.language());
        return "redirect:" + OwnAccountPageFactory.PATH + "?done=yes";
    }

    @PostMapping("/language")
    String chooseLanguage(
            @AuthenticationPrincipal StaffMember member, @RequestParam(required = false) @Nullable String language) {
        own.openDeskIn(member, Language.ZH.code().equals(language) ? Language.ZH : Language.EN);
        return "redirect:" + OwnAccountPageFactory.PATH + "?done=yes";
    }

    @PostMapping("/sessions/end")
    String endSessions(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(required = false) @Nullable String session,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (session != null) {
            own.endSession(member, session);
            return "redirect:" + OwnAccountPageFactory.PATH + "?done=yes";
        }
        own.endSessions(member);
        staffSession.leave(request, response);
        return "redirect:" + StaffPath.SIGN_IN;
    }

    /** Form to change a password. */
    record PasswordForm(
            @Nullable String oldPassword,
            @Nullable String newPassword,
            @Nullable String newPasswordAgain) {}
}
