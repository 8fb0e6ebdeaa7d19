package org.investportal.site.enquire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.enquiries.intake.FormTokenSigner;
import org.investportal.site.page.DatabaseFailureResponse;
import org.investportal.site.page.PageNotFound;
import org.investportal.web.FormValidation;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the form for enquiries and stores what is sent. Nothing typed is lost: whatever is wrong, the form is shown again with it. */
@Controller
class EnquireController {

    private final Catalogue catalogue;
    private final EnquirePageFactory pages;
    private final EnquiryValidator validator;
    private final EnquiryReceiver receiver;

    EnquireController(
            Catalogue catalogue, EnquirePageFactory pages, EnquiryValidator validator, EnquiryReceiver receiver) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.validator = validator;
        this.receiver = receiver;
    }

    /** Each page is for one visitor. */
    @ModelAttribute
    void keepOutOfCaches(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    @GetMapping(PublicPath.ENQUIRE)
    String form(
            @RequestParam(required = false) @Nullable String sector,
            @RequestParam(required = false) @Nullable String about,
            Language language,
            HttpServletResponse response,
            Model model) {
        Reply reply = new Reply(EnquiryForm.begun(sector, about), language, response, model);
        return DatabaseFailureResponse.guard(response, () -> show(reply, receiver.token(), new FormValidation(), null));
    }

    @PostMapping(PublicPath.ENQUIRE)
    String send(
            EnquiryForm form,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Reply reply = new Reply(form, language, response, model);
        return DatabaseFailureResponse.guard(
                response,
                () -> check(request, reply),
                () -> show(
                        reply,
                        Objects.requireNonNullElse(form.form(), ""),
                        new FormValidation(),
                        validator.message(language, "enquire.not-stored")));
    }

    @GetMapping(EnquirePageFactory.RECEIVED + "{reference:[a-z0-9]{4}-[a-z0-9]{4}}")
    String received(@PathVariable String reference, Language language, HttpServletResponse response, Model model) {
        return DatabaseFailureResponse.guard(response, () -> {
            if (!receiver.exists(reference)) {
                throw PageNotFound.at(EnquirePageFactory.RECEIVED + reference, catalogue.current());
            }
            model.addAttribute("page", pages.received(reference, language));
            return "site/enquire-received";
        });
    }

    private String check(HttpServletRequest request, Reply reply) {
        Optional<FormTokenSigner.MadeForm> made =
                receiver.form(request, reply.form().form());
        if (made.isEmpty()) {
            return again(reply, HttpStatus.FORBIDDEN, "enquire.form-old");
        }
        FormValidation errors = new FormValidation();
        Optional<EnquiryContent> content = validator.content(reply.form(), pages.selection(), reply.language(), errors);
        return content.isEmpty()
                ? again(reply, HttpStatus.UNPROCESSABLE_CONTENT, made.get().token(), errors, null)
                : store(made.get(), content.get(), request.getRemoteAddr(), reply);
    }

    private String store(FormTokenSigner.MadeForm made, EnquiryContent content, String address, Reply reply) {
        EnquiryReceiver.Receipt receipt =
                receiver.receive(made, content, reply.form().extra(), address);
        if (receipt.reference() != null) {
            return received(receipt.reference());
        }
        Duration pause = receipt.pause();
        reply.response().setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
        return again(
                reply,
                HttpStatus.TOO_MANY_REQUESTS,
                made.token(),
                new FormValidation(),
                validator.message(reply.language(), "enquire.too-many", String.valueOf(pause.toMinutes() + 1)));
    }

    private static String received(String reference) {
        return "redirect:" + EnquirePageFactory.RECEIVED + reference;
    }

    private String again(Reply reply, HttpStatus status, String refusal) {
        String message = validator.message(reply.language(), refusal);
        return again(reply, status, receiver.tokenOfTypedForm(), new FormValidation(), message);
    }

    private String again(
            Reply reply, HttpStatus status, String token, FormValidation errors, @Nullable String refusal) {
        reply.response().setStatus(status.value());
        return show(reply, token, errors, refusal);
    }

    private String show(Reply reply, String token, FormValidation errors, @Nullable String refusal) {
        reply.model().addAttribute("page", pages.form(reply.form(), token, errors, refusal, reply.language()));
        return "site/enquire";
    }

    /** What every answer to a sent form needs. */
    private record Reply(EnquiryForm form, Language language, HttpServletResponse response, Model model) {}
}
