package org.investportal.watches;

import java.util.Objects;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Language;
import org.investportal.mail.MailText;
import org.investportal.web.PublicLinkBuilder;
import org.investportal.web.PublicPath;
import org.investportal.wording.FigureChange;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.investportal.wording.UntranslatedMark;
import org.springframework.stereotype.Component;

/** Makes the texts of mails to readers who watch a figure. */
@Component
class WatchMailTextFactory {

    private final Catalogue catalogue;
    private final PageTextFactory pageTexts;
    private final PublicLinkBuilder links;
    private final WatchLink tokens;

    WatchMailTextFactory(Catalogue catalogue, PageTextFactory pageTexts, PublicLinkBuilder links, WatchLink tokens) {
        this.catalogue = catalogue;
        this.pageTexts = pageTexts;
        this.links = links;
        this.tokens = tokens;
    }

    MailText confirmation(FigureWatch watch) {
        PageText pageText = pageText(catalogue.current(), watch.language());
        Figure figure = pageText.selection().get(Figure.class, watch.figureId());
        return mail(
                watch.language(),
                pageText.message("watch-mail.confirm.subject"),
                pageText.message(
                        "watch-mail.confirm",
                        links.absolute(PublicPath.HOME, watch.language()),
                        pageText.title(figure),
                        links.absolute(pageText.selection().address(figure.item()), watch.language()),
                        link(watch, WatchStep.CONFIRM)));
    }

    MailText change(FigureWatch watch, FigureChange change, int edition) {
        return mail(watch, change, edition, "watch-mail.changed", link(watch, WatchStep.END));
    }

    /** Returns the text of the last mail about a figure that is no longer stated. */
    MailText end(FigureWatch watch, FigureChange change, int edition) {
        return mail(watch, change, edition, "watch-mail.ended", "");
    }

    private MailText mail(FigureWatch watch, FigureChange change, int edition, String key, String end) {
        PageText pageText = pageText(edition, watch.language());
        String page = pageText.selection().find(Figure.class, change.figure()).isPresent()
                ? pageText.selection().address(change.figure())
                : PublicPath.edition(edition);
        return mail(
                watch.language(),
                pageText.message("watch-mail.changed.subject", change.name()),
                pageText.message(
                        key,
                        change.name(),
                        Objects.requireNonNullElse(change.before(), "–"),
                        change.since(),
                        links.absolute(page, watch.language()),
                        end));
    }

    /** Returns the absolute address at which the reader takes the step. */
    String link(FigureWatch watch, WatchStep step) {
        String path = step == WatchStep.CONFIRM ? PublicPath.WATCH_CONFIRM : PublicPath.WATCH_END;
        return links.absolute(path + tokens.token(watch, step), watch.language());
    }

    PageText pageText(int edition, Language language) {
        return pageTexts.of(catalogue.at(edition).shown(), language);
    }

    private static MailText mail(Language language, String subject, String content) {
        return new MailText(language, UntranslatedMark.unmarked(subject), UntranslatedMark.unmarked(content));
    }
}
