package org.investportal.site.enquire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.intake.EnquiryIntake;
import org.investportal.enquiries.intake.EnquiryPermit;
import org.investportal.enquiries.intake.EnquiryThrottle;
import org.investportal.enquiries.intake.FormTokenSigner;
import org.investportal.site.page.DatabaseFailureResponse;
import org.investportal.site.page.FormSenderCheck;
import org.investportal.site.page.PageNotFound;
import org.investportal.web.FormValidation;
import org.investportal.web.LanguagePath;
import org.investportal.web.TypedText;
import org.investportal.wording.MessageWording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the tokens of the forms for enquiries and for reports of errors, checks who sent a form, and stores what was sent within the limits. */
@Component
class EnquiryReceiver {

    private final Catalogue catalogue;
    private final FormSenderCheck senders;
    private final EnquiryIntake intake;
    private final EnquiryThrottle throttle;
    private final FormTokenSigner tokens;
    private final ReceiptCookie receipts;
    private final MessageWording words;
    private final Clock clock;

    EnquiryReceiver(
            Catalogue catalogue,
            FormSenderCheck senders,
            EnquiryIntake intake,
            EnquiryThrottle throttle,
            FormTokenSigner tokens,
            ReceiptCookie receipts,
            MessageWording words,
            Clock clock) {
        this.catalogue = catalogue;
        this.senders = senders;
        this.intake = intake;
        this.throttle = throttle;
        this.tokens = tokens;
        this.receipts = receipts;
        this.words = words;
        this.clock = clock;
    }

    /** What was typed into a form, and how it is shown again. */
    interface SentForm {

        /** Returns the token of the form. */
        @Nullable
        String token();

        /** Returns what the field contains that people do not see. */
        @Nullable
        String extra();

        /** Returns what is to be stored; empty if a field is wrong. */
        Optional<EnquiryContent> content(FormValidation errors);

        /** Returns the view of the form with what was typed. */
        String show(String token, FormValidation errors, @Nullable String refusal);
    }

    /** Returns the token of a new form. */
    String token() {
        return tokens.sign(clock.instant());
    }

    /**
     * Returns the view of the receipt; throws {@link PageNotFound}.
     *
     * @param page takes what was stored; nothing in every browser but that of the sender
     */
    String showReceipt(
            String received,
            String reference,
            HttpServletRequest request,
            HttpServletResponse response,
            Consumer<Optional<EnquiryView>> page) {
        return DatabaseFailureResponse.guard(response, () -> {
            EnquiryView stored = intake.find(reference)
                    .orElseThrow(() -> PageNotFound.at(received + reference, catalogue.current()));
            page.accept(Optional.of(stored).filter(view -> isOfSender(view, request)));
            return "site/enquire-received";
        });
    }

    /** Tells whether the browser that asks sent it within the last hour; a copy of its cookie is worth no more. */
    private boolean isOfSender(EnquiryView stored, HttpServletRequest request) {
        return stored.receivedAt().plus(ReceiptCookie.LIFETIME).isAfter(clock.instant())
                && receipts.isOfSender(stored.reference(), request);
    }

    /**
     * Stores what was sent. Nothing typed is lost: whatever is wrong, the form is shown again with it.
     *
     * @param received the path that leads, with the reference of what is stored, to the next page
     */
    String receive(
            SentForm sent,
            String received,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        return DatabaseFailureResponse.guard(
                response,
                () -> check(sent, received, language, request, response),
                () -> sent.show(
                        Objects.requireNonNullElse(sent.token(), ""),
                        new FormValidation(),
                        words.of(language, "enquire.not-stored")));
    }

    private String check(
            SentForm sent,
            String received,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<FormTokenSigner.MadeForm> made = tokens.verify(sent.token(), clock.instant());
        if (made.isEmpty() || senders.isForeign(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return sent.show(tokenOfTypedForm(), new FormValidation(), words.of(language, "enquire.form-old"));
        }
        String token = made.get().token();
        FormValidation errors = new FormValidation();
        Optional<EnquiryContent> content = sent.content(errors);
        if (content.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return sent.show(token, errors, null);
        }
        Stored stored = store(made.get(), content.get(), sent.extra(), request.getRemoteAddr());
        if (stored.reference() != null) {
            String receipt = received + stored.reference();
            receipts.set(new LanguagePath(language, receipt), stored.reference(), request, response);
            return "redirect:" + receipt;
        }
        return stored.pause().isZero()
                ? showUsed(sent, language, response)
                : showLimit(sent, token, stored.pause(), language, response);
    }

    private String showUsed(SentForm sent, Language language, HttpServletResponse response) {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        return sent.show(tokenOfTypedForm(), new FormValidation(), words.of(language, "enquire.form-used"));
    }

    private String showLimit(
            SentForm sent, String token, Duration pause, Language language, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
        String minutes = String.valueOf(pause.toMinutes() + 1);
        return sent.show(token, new FormValidation(), words.of(language, "enquire.too-many", minutes));
    }

    /** Returns the token of a form that may be sent at once: its words were typed before. */
    private String tokenOfTypedForm() {
        return tokens.sign(clock.instant().minus(FormTokenSigner.LEAST_TIME));
    }

    /**
     * What became of a form.
     *
     * @param reference the reference of what is stored; null if the client has to wait, or needs another form
     */
    private record Stored(@Nullable String reference, Duration pause) {}

    private Stored store(
            FormTokenSigner.MadeForm made, EnquiryContent content, @Nullable String hidden, String address) {
        Optional<String> before = intake.stored(made, content);
        if (before.isPresent()) {
            return new Stored(before.get(), Duration.ZERO);
        }
        EnquiryPermit permit = content.report() == null ? throttle.permit(address) : throttle.permitReport(address);
        if (!permit.pause().isZero()) {
            return new Stored(null, permit.pause());
        }
        return throttle.maySend(made, permit)
                ? new Stored(intake.store(made, content, TypedText.line(hidden), permit), Duration.ZERO)
                : new Stored(null, Duration.ZERO);
    }
}
