package org.investportal.site.enquire;

import java.util.Optional;
import java.util.regex.Pattern;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.enquiries.EnquirySettings;
import org.investportal.enquiries.EnquiryView;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.ContactBoxFactory;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form for reports of errors, the page that leads to it, and the page that says that one was received. */
@Component
class ReportFormPageFactory {

    static final String RECEIVED = PublicPath.REPORT + "/received/";

    private static final String OF_FIGURE = PublicPath.REPORT + "?figure=";

    /** The addresses of figures; those of indicators are shorter. */
    private static final Pattern FIGURE = Pattern.compile("/figures(/[\\w.~-]{1,200}){3,6}");

    /** The most characters that an address has. */
    private static final int LONGEST = 400;

    private final PageFrameFactory context;
    private final Catalogue catalogue;
    private final EnquirySettings settings;
    private final ContactBoxFactory contacts;

    ReportFormPageFactory(
            PageFrameFactory context, Catalogue catalogue, EnquirySettings settings, ContactBoxFactory contacts) {
        this.context = context;
        this.catalogue = catalogue;
        this.settings = settings;
        this.contacts = contacts;
    }

    /** Returns the item of the figure that the path was ever given to, so that nothing typed is lost if it moves meanwhile; throws {@link PageNotFound}. */
    long item(@Nullable String asked) {
        String path = String.valueOf(asked);
        int current = catalogue.current();
        if (path.length() > LONGEST || !FIGURE.matcher(path).matches()) {
            throw PageNotFound.at(PublicPath.REPORT, current);
        }
        return context.item(path, current);
    }

    /** Checks that a figure is stated at the path; throws {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    void requireStated(@Nullable String asked) {
        long item = item(asked);
        int current = catalogue.current();
        Figure figure =
                context.row(catalogue.at(current).shown(), Figure.class, item, String.valueOf(asked), OF_FIGURE);
        if (figure.status() == Status.WITHDRAWN) {
            throw PageNotFound.at(PublicPath.REPORT, current);
        }
    }

    ReportStartPage start(Language language) {
        PageText pageText = pageText(language);
        String lead = pageText.message("report.start.lead", pageText.message("report.link"));
        return new ReportStartPage(
                context.head(pageText, pageText.message("report.start.title"), lead, PublicPath.REPORT),
                context.frame(pageText, PublicPath.REPORT),
                lead,
                InputField.of("q", null, new FormValidation()),
                promise(pageText));
    }

    /** @param refusal why the form was not accepted although its fields may be right; null if there is no such reason */
    ReportFormPage form(
            ReportForm form, String token, FormValidation errors, @Nullable String refusal, Language language) {
        PageText pageText = pageText(language);
        Link figure = figure(String.valueOf(form.figure()), pageText);
        return new ReportFormPage(
                head(pageText, pageText.message("report.title")),
                context.frame(pageText, PublicPath.REPORT, OF_FIGURE + figure.href()),
                errors.links(),
                refusal,
                token,
                figure,
                InputField.of("problem", form.problem(), errors),
                InputField.of("printed", form.printed(), errors),
                InputField.of("name", form.name(), errors),
                InputField.of("email", form.email(), errors),
                promise(pageText),
                pageText.message("report.privacy.kept", String.valueOf(settings.retentionMonths())));
    }

    /** @param sent what was stored; empty in every browser but that of the sender */
    EnquiryReceivedPage received(String reference, Optional<EnquiryView> sent, Language language) {
        PageText pageText = pageText(language);
        String title = pageText.message("report.received");
        return new EnquiryReceivedPage(
                head(pageText, title),
                context.frame(pageText, PublicPath.REPORT, RECEIVED + reference),
                title,
                reference,
                EnquiryReceivedPage.Sent.of(sent, pageText),
                promise(pageText),
                pageText.message("report.received.next"),
                contacts.of(pageText));
    }

    private String promise(PageText pageText) {
        return pageText.message("report.promise", String.valueOf(settings.replyDays()));
    }

    /** Returns the link to the figure, or its path alone if it was removed while the form was filled in. */
    private Link figure(String path, PageText pageText) {
        return pageText.selection()
                .find(Figure.class, item(path))
                .map(figure ->
                        new Link(pageText.title(figure), pageText.selection().address(figure.item())))
                .orElseGet(() -> new Link(path, path));
    }

    private PageText pageText(Language language) {
        return context.rendering(catalogue.at(catalogue.current()).shown(), language);
    }

    /** Search engines must not list it: it is a page for one visitor. */
    private Head head(PageText pageText, String title) {
        return context.headOfCopy(pageText, title, pageText.message("report.lead"), null);
    }
}
