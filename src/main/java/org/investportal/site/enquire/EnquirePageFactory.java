package org.investportal.site.enquire;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.value.Language;
import org.investportal.enquiries.EnquirySettings;
import org.investportal.enquiries.EnquiryView;
import org.investportal.enquiries.Timeframe;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.ContactBox;
import org.investportal.site.part.ContactBoxFactory;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form for enquiries, and the page that says that one was received. */
@Component
class EnquirePageFactory {

    static final String RECEIVED = PublicPath.ENQUIRE + "/received/";

    private final PageFrameFactory context;
    private final AboutPageLookup abouts;
    private final Catalogue catalogue;
    private final EnquirySettings settings;
    private final ContactBoxFactory contacts;

    EnquirePageFactory(
            PageFrameFactory context,
            AboutPageLookup abouts,
            Catalogue catalogue,
            EnquirySettings settings,
            ContactBoxFactory contacts) {
        this.context = context;
        this.abouts = abouts;
        this.catalogue = catalogue;
        this.settings = settings;
        this.contacts = contacts;
    }

    /** @param refusal why the form was not accepted although its fields may be right; null if there is no such reason */
    EnquirePage form(
            EnquiryForm form, String token, FormValidation errors, @Nullable String refusal, Language language) {
        PageText pageText = pageText(language);
        boolean isBegun = errors.links().isEmpty() && refusal == null;
        return new EnquirePage(
                isBegun && form.isEmpty() ? headOfForm(pageText) : head(pageText, pageText.message("enquire.title")),
                context.frame(pageText, PublicPath.ENQUIRE),
                errors.links(),
                refusal,
                token,
                InputField.of("name", form.name(), errors),
                InputField.of("organisation", form.organisation(), errors),
                InputField.of("email", form.email(), errors),
                InputField.of("sector", form.sector(), errors),
                sectors(form, pageText),
                InputField.of("need", form.need(), errors),
                InputField.of("timeframe", form.timeframe(), errors),
                timeframes(form, pageText),
                abouts.link(form.about(), pageText).orElse(null),
                contacts.promise(pageText),
                pageText.message("enquire.privacy.kept", String.valueOf(settings.retentionMonths())),
                contact(form.sector(), pageText));
    }

    private ContactBox contact(@Nullable String sector, PageText pageText) {
        return pageText.selection().all(Sector.class).stream()
                .filter(published -> published.slug().equals(sector))
                .findFirst()
                .map(published -> contacts.of(pageText, published))
                .orElseGet(() -> contacts.of(pageText));
    }

    /** @param sent what was stored; empty in every browser but that of the sender */
    EnquiryReceivedPage received(String reference, Optional<EnquiryView> sent, Language language) {
        PageText pageText = pageText(language);
        String title = pageText.message("enquire.received");
        return new EnquiryReceivedPage(
                head(pageText, title),
                context.frame(pageText, PublicPath.ENQUIRE),
                title,
                reference,
                EnquiryReceivedPage.Sent.of(sent, pageText),
                contacts.promise(pageText),
                pageText.message("enquire.received.next"),
                contacts.of(pageText));
    }

    /** Returns the published sectors. */
    Selection selection() {
        return catalogue.at(catalogue.current()).shown();
    }

    private PageText pageText(Language language) {
        return context.rendering(selection(), language);
    }

    private Head headOfForm(PageText pageText) {
        return context.head(
                pageText, pageText.message("enquire.title"), pageText.message("enquire.lead"), PublicPath.ENQUIRE);
    }

    /** Search engines must not list it: it is for one visitor, or repeats the empty form. */
    private Head head(PageText pageText, String title) {
        return context.headOfCopy(pageText, title, pageText.message("enquire.lead"), PublicPath.ENQUIRE);
    }

    private static List<EnquirePage.Option> sectors(EnquiryForm form, PageText pageText) {
        return pageText.selection().all(Sector.class).stream()
                .sorted(Comparator.comparing(Sector::position))
                .map(sector -> new EnquirePage.Option(
                        sector.slug(),
                        pageText.name(sector.item()),
                        sector.slug().equals(form.sector())))
                .toList();
    }

    private static List<EnquirePage.Option> timeframes(EnquiryForm form, PageText pageText) {
        return Stream.of(Timeframe.values())
                .map(timeframe -> new EnquirePage.Option(
                        timeframe.code(),
                        pageText.message("timeframe", timeframe),
                        timeframe.code().equals(form.timeframe())))
                .toList();
    }
}
