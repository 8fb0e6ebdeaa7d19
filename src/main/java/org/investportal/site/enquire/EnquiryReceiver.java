package org.investportal.site.enquire;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.enquiries.intake.EnquiryIntake;
import org.investportal.enquiries.intake.EnquiryPermit;
import org.investportal.enquiries.intake.EnquiryThrottle;
import org.investportal.enquiries.intake.FormTokenSigner;
import org.investportal.site.page.FormSenderCheck;
import org.investportal.web.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the tokens of public forms, checks who sent a form, and stores what was sent within the limits. */
@Component
class EnquiryReceiver {

    private final FormSenderCheck senders;
    private final EnquiryIntake intake;
    private final EnquiryThrottle throttle;
    private final FormTokenSigner tokens;
    private final Clock clock;

    EnquiryReceiver(
            FormSenderCheck senders,
            EnquiryIntake intake,
            EnquiryThrottle throttle,
            FormTokenSigner tokens,
            Clock clock) {
        this.senders = senders;
        this.intake = intake;
        this.throttle = throttle;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * What became of a form.
     *
     * @param reference the reference of what is stored; null if the client has to wait
     */
    record Receipt(@Nullable String reference, Duration pause) {}

    /** Returns the token of a new form. */
    String token() {
        return tokens.sign(clock.instant());
    }

    /** Returns the token of a form that may be sent at once: its words were typed before. */
    String tokenOfTypedForm() {
        return tokens.sign(clock.instant().minus(FormTokenSigner.LEAST_TIME));
    }

    /** Returns the form that was sent; empty if another site sent it or it is too old. */
    Optional<FormTokenSigner.MadeForm> form(HttpServletRequest request, @Nullable String token) {
        Optional<FormTokenSigner.MadeForm> made = tokens.verify(token, clock.instant());
        return senders.isForeign(request) ? Optional.empty() : made;
    }

    /**
     * Stores what was sent.
     *
     * @param hidden what the field contains that people do not see
     * @param address the address of the client
     */
    Receipt receive(FormTokenSigner.MadeForm made, EnquiryContent content, @Nullable String hidden, String address) {
        Optional<String> before = intake.stored(made, content);
        if (before.isPresent()) {
            return new Receipt(before.get(), Duration.ZERO);
        }
        EnquiryPermit permit = content.report() == null ? throttle.permit(address) : throttle.permitReport(address);
        return permit.pause().isZero()
                ? new Receipt(intake.store(made, content, TypedText.line(hidden), permit), Duration.ZERO)
                : new Receipt(null, permit.pause());
    }

    boolean exists(String reference) {
        return intake.exists(reference);
    }
}
