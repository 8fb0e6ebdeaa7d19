package org.investportal.staff.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.investportal.accounts.AccountView;
import org.investportal.accounts.OwnAccountService;
import org.investportal.accounts.StaffMember;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.StaffFrameFactory;
import org.investportal.staff.StaffWording;
import org.investportal.staff.signin.KeptForm.KeptField;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.PortalSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Makes the pages of a person's own second factor. */
@Component
class SecondFactorPageFactory {

    private final OwnAccountService own;
    private final PortalSettings settings;
    private final StaffFrameFactory frames;
    private final StaffWording words;

    SecondFactorPageFactory(
            OwnAccountService own, PortalSettings settings, StaffFrameFactory frames, StaffWording words) {
        this.own = own;
        this.settings = settings;
        this.frames = frames;
        this.words = words;
    }

    SecondFactorPage of(StaffMember member, String secret, FormValidation formValidation, List<KeptField> kept) {
        return of(member, secret, formValidation, kept, words.of("second-factor.demanded"));
    }

    /** Returns the page for a form that could not be kept. */
    SecondFactorPage unkept(StaffMember member, String secret) {
        return of(member, secret, new FormValidation(), List.of(), words.of("second-factor.unkept"));
    }

    private SecondFactorPage of(
            StaffMember member, String secret, FormValidation formValidation, List<KeptField> kept, String demand) {
        AccountView account = own.get(member);
        boolean has = account.hasSecondFactor();
        boolean demanded = !has && own.mustHaveSecondFactor(member);
        return new SecondFactorPage(
                frame(member),
                formValidation.links(),
                demanded ? demand : null,
                kept,
                has ? null : offer(account.email(), secret),
                InputField.secret("code", formValidation),
                InputField.secret("password", formValidation),
                String.valueOf(own.recoveryCodesLeft(member)));
    }

    /** Tells whether the person must add a second factor before any other step. */
    boolean isDemanded(StaffMember member) {
        return !own.get(member).hasSecondFactor() && own.mustHaveSecondFactor(member);
    }

    RecoveryPage recovery(StaffMember member, List<String> codes, @Nullable KeptForm kept) {
        return new RecoveryPage(frames.of(member, OwnAccountPageFactory.PATH, words.of("recovery")), codes, kept);
    }

    /** Returns the page for people who have added a second factor meanwhile and can now send the kept form. */
    ResumeFormPage goOn(StaffMember member, KeptForm kept) {
        String title = words.of("go-on");
        return new ResumeFormPage(frames.of(member, "", title), title, words.of("go-on.added"), kept);
    }

    private StaffFrame frame(StaffMember member) {
        return frames.of(member, OwnAccountPageFactory.PATH, words.of("second-factor"));
    }

    /** The address is one of the kind that apps know; its label names who asks for the code, and for which account. */
    private SecondFactorPage.Offer offer(String email, String secret) {
        String issuer = Optional.ofNullable(settings.publisher(words.language()))
                .orElseGet(() -> words.of("second-factor.issuer"));
        String address = "otpauth://totp/" + UriUtils.encode(issuer, UTF_8) + ":" + UriUtils.encode(email, UTF_8)
                + "?secret=" + secret + "&issuer=" + UriUtils.encode(issuer, UTF_8);
        return new SecondFactorPage.Offer(secret.replaceAll("(.{4})(?=.)", "$1 "), address, QrSquare.of(address));
    }

    /**
     * Recovery codes, shown once.
     *
     * @param kept a form that was sent before there could be any, to be sent now
     */
    record RecoveryPage(
            StaffFrame frame, List<String> codes, @Nullable KeptForm kept) {}
}
