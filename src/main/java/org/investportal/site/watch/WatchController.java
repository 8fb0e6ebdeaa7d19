package org.investportal.site.watch;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.intake.EnquiryPermit;
import org.investportal.enquiries.intake.EnquiryThrottle;
import org.investportal.enquiries.intake.FormTokenSigner;
import org.investportal.site.page.FormSenderCheck;
import org.investportal.watches.WatchService;
import org.investportal.web.EmailSyntax;
import org.investportal.web.FormValidation;
import org.investportal.web.PublicPath;
import org.investportal.wording.MessageWording;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the form of readers who want a mail when a figure changes. Its answer does not tell whether the address watches the figure already. */
@Controller
class WatchController {

    private static final Logger LOG = LoggerFactory.getLogger(WatchController.class);

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
    String form(@RequestParam(required = false) @Nullable String figure, Language language, Model model) {
        return show(new WatchForm(null, figure, null, null), new FormValidation(), null, language, model);
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
        if (senders.isForeign(request)
                || tokens.verify(form.form(), clock.instant()).isEmpty()) {
            return again(reply, HttpStatus.FORBIDDEN, "watch.form-old");
        }
        FormValidation errors = errors(form, language);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(form, errors, null, language, model);
        }
        return store(figure, request.getRemoteAddr(), reply);
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

    private String store(long figure, String address, Reply reply) {
        EnquiryPermit permit = throttle.permit(address);
        Duration pause = permit.pause();
        if (!pause.isZero()) {
            reply.response().setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
            return again(reply, HttpStatus.TOO_MANY_REQUESTS, "watch.too-many", String.valueOf(pause.toMinutes() + 1));
        }
        try {
            if (!reply.form().isFromARobot()) {
                watches.request(figure, reply.form().address(), reply.language(), permit);
            }
            return "redirect:" + SENT;
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.warn(
                    "A request to watch a figure could not be stored ({}).",
                    noDatabase.getClass().getName()); // its message may have personal data
            return again(reply, HttpStatus.SERVICE_UNAVAILABLE, "watch.not-stored");
        }
    }

    private String again(Reply reply, HttpStatus status, @Nullable String refusal, String... arguments) {
        reply.response().setStatus(status.value());
        String why = refusal == null ? null : words.of(reply.language(), refusal, arguments);
        return show(reply.form(), new FormValidation(), why, reply.language(), reply.model());
    }

    private String show(
            WatchForm form, FormValidation errors, @Nullable String refusal, Language language, Model model) {
        model.addAttribute("page", pages.form(form, tokens.sign(clock.instant()), errors, refusal, language));
        return "site/watch";
    }

    /** What every answer to a sent form needs. */
    private record Reply(WatchForm form, Language language, HttpServletResponse response, Model model) {}
}
