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

/** Serves the form for reports of errors and stores what is sent, with the enquiries. Nothing typed is lost. */
@Controller
class ReportController {

    private final Catalogue catalogue;
    private final ReportFormPageFactory pages;
    private final EnquiryValidator validator;
    private final EnquiryReceiver receiver;

    ReportController(
            Catalogue catalogue, ReportFormPageFactory pages, EnquiryValidator validator, EnquiryReceiver receiver) {
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

    @GetMapping(PublicPath.REPORT)
    String form(
            @RequestParam(required = false) @Nullable String figure,
            Language language,
            HttpServletResponse response,
            Model model) {
        pages.requireStated(figure);
        Reply reply = new Reply(ReportForm.begun(figure), language, response, model);
        return DatabaseFailureResponse.guard(response, () -> show(reply, receiver.token(), new FormValidation(), null));
    }

    @PostMapping(PublicPath.REPORT)
    String send(
            ReportForm form, Language language, HttpServletRequest request, HttpServletResponse response, Model model) {
        long figure = pages.item(form.figure());
        Reply reply = new Reply(form, language, response, model);
        return DatabaseFailureResponse.guard(
                response,
                () -> check(figure, request, reply),
                () -> show(
                        reply,
                        Objects.requireNonNullElse(form.form(), ""),
                        new FormValidation(),
                        validator.message(language, "report.not-stored")));
    }

    @GetMapping(ReportFormPageFactory.RECEIVED + "{reference:[a-z0-9]{4}-[a-z0-9]{4}}")
    String received(@PathVariable String reference, Language language, HttpServletResponse response, Model model) {
        return DatabaseFailureResponse.guard(response, () -> {
            if (!receiver.exists(reference)) {
                throw PageNotFound.at(ReportFormPageFactory.RECEIVED + reference, catalogue.current());
            }
            model.addAttribute("page", pages.received(reference, language));
            return "site/enquire-received";
        });
    }

    private String check(long figure, HttpServletRequest request, Reply reply) {
        Optional<FormTokenSigner.MadeForm> made =
                receiver.form(request, reply.form().form());
        if (made.isEmpty()) {
            reply.response().setStatus(HttpStatus.FORBIDDEN.value());
            String refusal = validator.message(reply.language(), "enquire.form-old");
            return show(reply, receiver.tokenOfTypedForm(), new FormValidation(), refusal);
        }
        FormValidation errors = new FormValidation();
        Optional<EnquiryContent> content = validator.report(reply.form(), figure, reply.language(), errors);
        if (content.isEmpty()) {
            reply.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(reply, made.get().token(), errors, null);
        }
        return store(made.get(), content.get(), request.getRemoteAddr(), reply);
    }

    private String store(FormTokenSigner.MadeForm made, EnquiryContent content, String address, Reply reply) {
        EnquiryReceiver.Receipt receipt =
                receiver.receive(made, content, reply.form().extra(), address);
        if (receipt.reference() != null) {
            return "redirect:" + ReportFormPageFactory.RECEIVED + receipt.reference();
        }
        Duration pause = receipt.pause();
        reply.response().setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        reply.response().setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
        String refusal = validator.message(reply.language(), "report.too-many", String.valueOf(pause.toMinutes() + 1));
        return show(reply, made.token(), new FormValidation(), refusal);
    }

    private String show(Reply reply, String token, FormValidation errors, @Nullable String refusal) {
        reply.model().addAttribute("page", pages.form(reply.form(), token, errors, refusal, reply.language()));
        return "site/report";
    }

    /** What every answer to a sent form needs. */
    private record Reply(ReportForm form, Language language, HttpServletResponse response, Model model) {}
}
