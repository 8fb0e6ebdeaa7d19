package org.investportal.site.watch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.intake.EnquiryPermit;
import org.investportal.enquiries.intake.EnquiryThrottle;
import org.investportal.enquiries.intake.FormTokenSigner;
import org.investportal.site.page.DatabaseFailureResponse;
import org.investportal.site.page.FormSenderCheck;
import org.investportal.watches.WatchService;
import org.investportal.web.EmailSyntax;
import org.investportal.web.FormValidation;
import org.investportal.web.PublicPath;
import org.investportal.wording.MessageWording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the form of readers who want a mail when a figure changes. Its answer does not tell whether the address watches the figure already. */
@Controller
class WatchController {

    private static final String SENT = PublicPath.WATCH + "/sent";

    private final WatchPageFactory pages;
    private final WatchService watches;
    private final FormSenderCheck senders;
    private final FormTokenSigner tokens;
    private final EnquiryThrottle throttle;
    private final MessageWording words;
    private final Clock clock;

    WatchController(
            WatchPageFactory pages,
            WatchService watches,
            FormSenderCheck senders,
            FormTokenSigner tokens,
            EnquiryThrottle throttle,
            MessageWording words,
            Clock clock) {
        this.pages = pages;
        this.watches = watches;
        this.senders = senders;
        this.tokens = tokens;
        this.throttle = throttle;
        this.words = words;
        this.clock = clock;
    }

    /** Each page is for one visitor. */
    @ModelAttribute
    void keepOutOfCaches(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    @GetMapping(PublicPath.WATCH)
    String form(
            @RequestParam(required = false) @Nullable String figure,
            Language language,
            HttpServletResponse response,
            Model model) {
        Reply reply = new Reply(new WatchForm(null, figure, null, null), language, response, model);
        return DatabaseFailureResponse.guard(response, () -> show(reply, new FormValidation(), null));
    }

    @GetMapping(SENT)
    String sent(Language language, Model model) {
        model.addAttribute("page", pages.sent(language));
        return "site/watch-step";
    }

    @PostMapping(PublicPath.WATCH)
    String send(
            WatchForm form, Language language, HttpServletRequest request, HttpServletResponse response, Model model) {
        long figure = pages.item(form.figure());
        Reply reply = new Reply(form, language, response, model);
        if (!watches.isAvailable()) {
            return again(reply, HttpStatus.SERVICE_UNAVAILABLE, null);
        }
        return DatabaseFailureResponse.guard(
                response,
                () -> check(figure, request, reply),
                () -> show(
                        reply,
                        Objects.requireNonNullElse(form.form(), ""),
                        new FormValidation(),
                        words.of(language, "watch.not-stored")));
    }

    private String check(long figure, HttpServletRequest request, Reply reply) {
        Optional<FormTokenSigner.MadeForm> made = tokens.verify(reply.form().form(), clock.instant());
        if (made.isEmpty() || senders.isForeign(request)) {
            return again(reply, HttpStatus.FORBIDDEN, "watch.form-old");
        }
        FormValidation errors = errors(reply.form(), reply.language());
        if (!errors.isEmpty()) {
            reply.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(reply, errors, null);
        }
        return store(figure, made.get(), request.getRemoteAddr(), reply);
    }

    private FormValidation errors(WatchForm form, Language language) {
        FormValidation errors = new FormValidation();
        if (form.address().isEmpty()) {
            errors.add("email", words.of(language, "enquire.email.missing"));
        } else if (!EmailSyntax.isValid(form.address())) {
            errors.add("email", words.of(language, "enquire.email.unreadable"));
        }
        return errors;
    }

    /** Whether mails are left is checked for every address alike. */
    private String store(long figure, FormTokenSigner.MadeForm made, String address, Reply reply) {
        Duration withoutMails = throttle.pauseOfConfirmations();
        if (!withoutMails.isZero()) {
            return later(reply, withoutMails, "watch.no-mails");
        }
        EnquiryPermit permit = throttle.permitWatch(address);
        if (!permit.pause().isZero()) {
            return later(reply, permit.pause(), "watch.too-many");
        }
        if (!throttle.maySend(made, permit)) {
            return again(reply, HttpStatus.FORBIDDEN, "watch.form-used");
        }
        if (!reply.form().isFromARobot()) {
            watches.request(figure, reply.form().address(), reply.language(), permit);
        }
        return "redirect:" + SENT;
    }

    private String later(Reply reply, Duration pause, String refusal) {
        reply.response().setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
        return again(reply, HttpStatus.TOO_MANY_REQUESTS, refusal, String.valueOf(pause.toMinutes() + 1));
    }

    private String again(Reply reply, HttpStatus status, @Nullable String refusal, String... arguments) {
        reply.response().setStatus(status.value());
        String why = refusal == null ? null : words.of(reply.language(), refusal, arguments);
        return show(reply, new FormValidation(), why);
    }

    private String show(Reply reply, FormValidation errors, @Nullable String refusal) {
        return show(reply, tokens.sign(clock.instant()), errors, refusal);
    }

    private String show(Reply reply, String token, FormValidation errors, @Nullable String refusal) {
        reply.model().addAttribute("page", pages.form(reply.form(), token, errors, refusal, reply.language()));
        return "site/watch";
    }

    /** What every answer to a sent form needs. */
    private record Reply(WatchForm form, Language language, HttpServletResponse response, Model model) {}
}
