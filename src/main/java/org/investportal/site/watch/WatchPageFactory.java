package org.investportal.site.watch;

import java.util.Optional;
import java.util.regex.Pattern;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.enquiries.intake.EnquiryThrottle;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.watches.FigureWatchView;
import org.investportal.watches.WatchService;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form and the pages of the steps after it. */
@Component
class WatchPageFactory {

    /** The addresses of figures; those of indicators are shorter. */
    private static final Pattern FIGURE = Pattern.compile("/figures(/[\\w.~-]{1,200}){3,4}");

    private final PageFrameFactory context;
    private final Catalogue catalogue;
    private final WatchService watches;

    WatchPageFactory(PageFrameFactory context, Catalogue catalogue, WatchService watches) {
        this.context = context;
        this.catalogue = catalogue;
        this.watches = watches;
    }

    /** Returns the item of the figure at the path; throws {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    long item(@Nullable String path) {
        return figure(path).item();
    }

    /** Returns the figure at the path; throws {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. A withdrawn figure cannot change any more. */
    private Figure figure(@Nullable String asked) {
        String path = String.valueOf(asked);
        int current = catalogue.current();
        if (!FIGURE.matcher(path).matches()) {
            throw PageNotFound.at(PublicPath.WATCH, current);
        }
        Figure figure = context.row(
                catalogue.at(current).shown(),
                Figure.class,
                context.item(path, current),
                path,
                PublicPath.WATCH + "?figure=");
        if (figure.status() == Status.WITHDRAWN) {
            throw PageNotFound.at(PublicPath.WATCH, current);
        }
        return figure;
    }

    /** @param refusal why the form was not accepted although its fields may be right; null if there is no such reason */
    WatchPage form(WatchForm form, String token, FormValidation errors, @Nullable String refusal, Language language) {
        PageText pageText = pageText(language);
        return new WatchPage(
                head(pageText, pageText.message("watch.title")),
                context.frame(pageText, PublicPath.WATCH, PublicPath.WATCH + "?figure=" + form.figure()),
                watches.isAvailable(),
                errors.links(),
                refusal,
                token,
                link(pageText, figure(form.figure())),
                InputField.of("email", form.email(), errors),
                pageText.message("watch.privacy.kept", days()));
    }

    WatchStepPage sent(Language language) {
        PageText pageText = pageText(language);
        String text = pageText.message("watch.sent.next", days(), String.valueOf(EnquiryThrottle.MAILS_A_DAY));
        return step(pageText, "watch.sent", text, PublicPath.WATCH + "/sent", null, null);
    }

    private static String days() {
        return String.valueOf(WatchService.UNCONFIRMED.toDays());
    }

    /** Asks for the confirmation: mail programs open links in mails by themselves, so the link alone must confirm nothing. */
    WatchStepPage confirm(String token, FigureWatchView watch, Language language) {
        return ask("watch.confirm", PublicPath.WATCH_CONFIRM + token, watch, language);
    }

    WatchStepPage end(String token, FigureWatchView watch, Language language) {
        return ask("watch.end", PublicPath.WATCH_END + token, watch, language);
    }

    private WatchStepPage ask(String key, String path, FigureWatchView watch, Language language) {
        PageText pageText = pageText(language);
        Link button = new Link(pageText.message(key + ".button"), path);
        return step(pageText, key, pageText.message(key + ".text"), path, figure(pageText, watch), button);
    }

    WatchStepPage confirmed(Language language) {
        return done("watch.confirmed", "/confirmed", language);
    }

    WatchStepPage ended(Language language) {
        return done("watch.ended", "/ended", language);
    }

    WatchStepPage invalid(Language language) {
        return done("watch.invalid", "", language);
    }

    private WatchStepPage done(String key, String path, Language language) {
        PageText pageText = pageText(language);
        return step(pageText, key, pageText.message(key + ".text"), PublicPath.WATCH + path, null, null);
    }

    private WatchStepPage step(
            PageText pageText, String key, String text, String path, @Nullable Link figure, @Nullable Link button) {
        String title = pageText.message(key);
        return new WatchStepPage(head(pageText, title), context.frame(pageText, path), title, text, figure, button);
    }

    private static @Nullable Link figure(PageText pageText, FigureWatchView watch) {
        Optional<Figure> figure = pageText.selection().find(Figure.class, watch.figure());
        return figure.map(found -> link(pageText, found)).orElse(null);
    }

    private static Link link(PageText pageText, Figure figure) {
        return new Link(pageText.title(figure), pageText.selection().address(figure.item()));
    }

    private PageText pageText(Language language) {
        return context.rendering(catalogue.at(catalogue.current()).shown(), language);
    }

    /** Search engines must not list it: it is a page for one visitor. */
    private Head head(PageText pageText, String title) {
        return context.headOfCopy(pageText, title, pageText.message("watch.lead"), null);
    }
}
