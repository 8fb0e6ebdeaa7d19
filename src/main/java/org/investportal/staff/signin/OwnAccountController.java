package org.investportal.staff.signin;

import org.investportal.staff.session.Callers;
import org.investportal.staff.session.Door;
import org.investportal.staff.session.Ways;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.investportal.accounts.AccountView;
import org.investportal.accounts.OwnAccount;
import org.investportal.accounts.SignInAnswer;
import org.investportal.accounts.StaffMember;
import org.investportal.accounts.StaffSessions;
import org.investportal.web.Mistakes;
import org.investportal.staff.StaffWords;
import org.investportal.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves everybody their own account. */
@Controller
@RequestMapping(OwnAccountPages.PATH)
class OwnAccountController {

    private final OwnAccount own;
    private final OwnAccountPages pages;
    private final PasswordFields passwords;
    private final Refusals refusals;
    private final StaffSessions sessions;
    private final Door door;
    private final StaffWords words;

    OwnAccountController(
            OwnAccount own,
            OwnAccountPages pages,
            PasswordFields passwords,
            Refusals refusals,
            StaffSessions sessions,
            Door door,
            StaffWords words) {
        this.own = own;
        this.pages = pages;
        this.passwords = passwords;
        this.refusals = refusals;
        this.sessions = sessions;
        this.door = door;
        this.words = words;
    }

    @GetMapping
    String show(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(required = false) @Nullable String done,
            HttpSession session,
            Model model) {
        String notice = done == null ? null : words.of("account.done");
        model.addAttribute("page", pages.of(member, new Mistakes(), notice, session.getId()));
        return "staff/own";
    }

    @PostMapping("/password")
    String changePassword(
            @AuthenticationPrincipal StaffMember member,
            PasswordForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Mistakes mistakes = new Mistakes();
        AccountView account = own.get(member);
        passwords.check(form.newPassword(), form.newPasswordAgain(), account.email(), account.fullName(), mistakes);
        HttpSession session = request.getSession();
        if (mistakes.isEmpty()) {
            SignInAnswer answer = own.prove(member, Typed.exactly(form.oldPassword()), Callers.of(request));
            if (answer instanceof SignInAnswer.Admitted) {
                String password = Typed.exactly(form.newPassword());
                sessions.goOn(session, own.changePassword(member, password, session.getId()));
                door.know(member.account(), request, response);
                return "redirect:" + OwnAccountPages.PATH + "?done=yes";
            }
            refusals.explain(answer, mistakes, "oldPassword", words.of("own.password.wrong"), response);
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("page", pages.of(member, mistakes, null, session.getId()));
        return "staff/own";
    }

    @PostMapping("/sessions/end")
    String endSessions(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam(required = false) @Nullable String session,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (session != null) {
            own.endSession(member, session);
            return "redirect:" + OwnAccountPages.PATH + "?done=yes";
        }
        own.endSessions(member);
        door.leave(request, response);
        return "redirect:" + Ways.SIGN_IN;
    }
}
