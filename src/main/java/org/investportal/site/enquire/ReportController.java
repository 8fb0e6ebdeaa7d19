package org.investportal.site.enquire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.EnquiryContent;
import org.investportal.site.page.DatabaseFailureResponse;
import org.investportal.web.FormValidation;
import org.investportal.web.PublicPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the form for reports of errors and stores what is sent, with the enquiries. */
@Controller
class ReportController {

    private final ReportFormPageFactory pages;
    private final EnquiryValidator validator;
    private final EnquiryReceiver receiver;

    ReportController(ReportFormPageFactory pages, EnquiryValidator validator, EnquiryReceiver receiver) {
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
        if (figure == null || figure.isBlank()) {
            model.addAttribute("page", pages.start(language));
            return "site/report-start";
        }
        pages.requireStated(figure);
        SentReport blank = new SentReport(ReportForm.begun(figure), 0, language, model);
        return DatabaseFailureResponse.guard(response, () -> blank.show(receiver.token(), new FormValidation(), null));
    }

    @PostMapping(PublicPath.REPORT)
    String send(
            ReportForm form, Language language, HttpServletRequest request, HttpServletResponse response, Model model) {
        SentReport sent = new SentReport(form, pages.item(form.figure()), language, model);
        return receiver.receive(sent, ReportFormPageFactory.RECEIVED, language, request, response);
    }

    @GetMapping(ReportFormPageFactory.RECEIVED + "{reference:[a-z0-9]{4}-[a-z0-9]{4}}")
    String received(
            @PathVariable String reference,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return receiver.showReceipt(
                ReportFormPageFactory.RECEIVED,
                reference,
                request,
                response,
                sent -> model.addAttribute("page", pages.received(reference, sent, language)));
    }

    private final class SentReport implements EnquiryReceiver.SentForm {

        private final ReportForm form;
        private final long figure;
        private final Language language;
        private final Model model;

        /** @param figure the item of the figure; 0 if nothing was sent yet */
        SentReport(ReportForm form, long figure, Language language, Model model) {
            this.form = form;
            this.figure = figure;
            this.language = language;
            this.model = model;
        }

        @Override
        public @Nullable String token() {
            return form.form();
        }

        @Override
        public @Nullable String extra() {
            return form.extra();
        }

        @Override
        public Optional<EnquiryContent> content(FormValidation errors) {
            return validator.report(form, figure, language, errors);
        }

        @Override
        public String show(String token, FormValidation errors, @Nullable String refusal) {
            model.addAttribute("page", pages.form(form, token, errors, refusal, language));
            return "site/report";
        }
    }
}
