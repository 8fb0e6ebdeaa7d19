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

/** Serves the form for enquiries and stores what is sent. */
@Controller
class EnquireController {

    private final EnquirePageFactory pages;
    private final EnquiryValidator validator;
    private final EnquiryReceiver receiver;

    EnquireController(EnquirePageFactory pages, EnquiryValidator validator, EnquiryReceiver receiver) {
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
            @RequestParam(required = false) @Nullable String need,
            Language language,
            HttpServletResponse response,
            Model model) {
        SentEnquiry blank = new SentEnquiry(EnquiryForm.begun(sector, about, need), language, model);
        return DatabaseFailureResponse.guard(response, () -> blank.show(receiver.token(), new FormValidation(), null));
    }

    @PostMapping(PublicPath.ENQUIRE)
    String send(
            EnquiryForm form,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        SentEnquiry sent = new SentEnquiry(form, language, model);
        return receiver.receive(sent, EnquirePageFactory.RECEIVED, language, request, response);
    }

    @GetMapping(EnquirePageFactory.RECEIVED + "{reference:[a-z0-9]{4}-[a-z0-9]{4}}")
    String received(
            @PathVariable String reference,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return receiver.showReceipt(
                EnquirePageFactory.RECEIVED,
                reference,
                request,
                response,
                sent -> model.addAttribute("page", pages.received(reference, sent, language)));
    }

    private final class SentEnquiry implements EnquiryReceiver.SentForm {

        private final EnquiryForm form;
        private final Language language;
        private final Model model;

        SentEnquiry(EnquiryForm form, Language language, Model model) {
            this.form = form;
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
            return validator.content(form, pages.selection(), language, errors);
        }

        @Override
        public String show(String token, FormValidation errors, @Nullable String refusal) {
            model.addAttribute("page", pages.form(form, token, errors, refusal, language));
            return "site/enquire";
        }
    }
}
