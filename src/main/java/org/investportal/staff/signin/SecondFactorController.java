package org.investportal.staff.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.investportal.accounts.AccountRefused;
import org.investportal.accounts.OwnAccountService;
import org.investportal.accounts.SignInResult;
import org.investportal.accounts.StaffMember;
import org.investportal.accounts.StaffSessionState;
import org.investportal.accounts.secret.NewSecondFactor;
import org.investportal.audit.AuditAction;
import org.investportal.staff.FormInput;
import org.investportal.staff.RefusalRecorder;
import org.investportal.staff.StaffWording;
import org.investportal.staff.session.ClientInfoFactory;
import org.investportal.staff.session.StaffPath;
import org.investportal.staff.signin.KeptForm.KeptField;
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

/** Serves people their own second factor. A step that shows recovery codes does not redirect, because the codes are shown once. */
@Controller
@RequestMapping(StaffPath.SECOND_FACTOR)
class SecondFactorController {

    private final OwnAccountService own;
    private final SecondFactorPageFactory pages;
    private final OfferedSecretStore offers;
    private final SignInRefusal signInRefusal;
    private final StaffSessionState sessions;
    private final StaffWording words;
    private final RefusalRecorder log;

    SecondFactorController(
            OwnAccountService own,
            SecondFactorPageFactory pages,
            OfferedSecretStore offers,
            SignInRefusal signInRefusal,
            StaffSessionState sessions,
            StaffWording words,
            RefusalRecorder log) {
        this.own = own;
        this.pages = pages;
        this.offers = offers;
        this.signInRefusal = signInRefusal;
        this.sessions = sessions;
        this.words = words;
        this.log = log;
    }

    @GetMapping
    String show(@AuthenticationPrincipal StaffMember member, HttpServletRequest request, Model model) {
        return show(member, request, new FormValidation(), model);
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
        FormValidation formValidation = prove(member, password, request, response);
        if (!formValidation.isEmpty()) {
            return show(member, request, formValidation, model);
        }
        Optional<NewSecondFactor> added =
                own.addSecondFactor(member, offers.of(session), FormInput.line(code), session.getId());
        if (added.isEmpty()) {
            formValidation.add("code", words.of("second-factor.code.wrong"));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(member, request, formValidation, model);
        }
        return recovery(member, request, added.get(), model);
    }

    /** Responds when a second factor was added meanwhile, for example in another window. */
    private String addedMeanwhile(StaffMember member, HttpServletRequest request, Model model) {
        Optional<KeptForm> kept = KeptForm.carried(request);
        kept.ifPresent(form -> model.addAttribute("page", pages.goOn(member, form)));
        return kept.isPresent() ? "staff/go-on" : "redirect:" + StaffPath.SECOND_FACTOR;
    }

    /** Shows the recovery codes; the form that was kept meanwhile can be sent now. */
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
        FormValidation formValidation = prove(member, password, request, response);
        if (!formValidation.isEmpty()) {
            return show(member, request, formValidation, model);
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
        FormValidation formValidation = prove(member, password, request, response);
        if (formValidation.isEmpty()) {
            proveCode(member, code, formValidation, request, response);
        }
        HttpSession session = request.getSession();
        if (formValidation.isEmpty()) {
            try {
                sessions.goOn(session, own.removeSecondFactor(member, session.getId()));
                return "redirect:" + OwnAccountPageFactory.PATH + "?done=yes";
            } catch (AccountRefused refusal) {
                log.record(member, AuditAction.SECOND_FACTOR_REMOVED, "account " + member.account(), refusal);
                formValidation.add("password", words.of("account-refused", refusal.reason()));
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
        }
        return show(member, request, formValidation, model);
    }

    /** Requires a valid code, because a person who found out the password does not have the owner's phone. */
    private void proveCode(
            StaffMember member,
            @Nullable String code,
            FormValidation formValidation,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignInResult answer = own.proveCode(member, FormInput.line(code), ClientInfoFactory.of(request));
        if (!(answer instanceof SignInResult.Admitted)) {
            signInRefusal.explain(answer, formValidation, "code", words.of("second-factor.remove.wrong"), response);
        }
    }

    private FormValidation prove(
            StaffMember member, @Nullable String password, HttpServletRequest request, HttpServletResponse response) {
        FormValidation formValidation = new FormValidation();
        SignInResult answer = own.prove(member, FormInput.exactly(password), ClientInfoFactory.of(request));
        if (!(answer instanceof SignInResult.Admitted)) {
            signInRefusal.explain(answer, formValidation, "password", words.of("own.password.wrong"), response);
        }
        return formValidation;
    }

    private String show(StaffMember member, HttpServletRequest request, FormValidation formValidation, Model model) {
        List<KeptField> kept = SignInPageFactory.carriedOn(request);
        model.addAttribute("page", pages.of(member, offers.of(request.getSession()), formValidation, kept));
        return "staff/second-factor";
    }
}
