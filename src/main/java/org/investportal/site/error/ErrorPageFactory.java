package org.investportal.site.error;

import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.wording.MessageWording;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages that say that something is not here or went wrong. */
@Component
public class ErrorPageFactory {

    private final PageFrameFactory context;
    private final MessageWording words;
    private final RemovalFinder removalFinder;

    ErrorPageFactory(PageFrameFactory context, MessageWording words, RemovalFinder removalFinder) {
        this.context = context;
        this.words = words;
        this.removalFinder = removalFinder;
    }

    public ErrorPage notFound(int edition, Language language) {
        return page("not-found", null, edition, language);
    }

    /** Returns the error page of a removed item, with the time and the reason of its removal where they are known. */
    public ErrorPage gone(PageGone gone, int edition, Language language) {
        return page("gone", removalFinder.of(gone, edition, language).orElse(null), edition, language);
    }

    public ErrorPage refused(int edition, Language language) {
        return page("refused", null, edition, language);
    }

    /** Returns the error page of a form that was not read because a file or the text in it is too large. */
    public ErrorPage tooLarge(int edition, Language language) {
        return page("too-large", null, edition, language);
    }

    /** Returns the error page of a failure, made without reading any data. */
    public BareErrorPage failed(Language language) {
        return alone("failed", language);
    }

    /** Returns the error page of a temporary outage, made without reading any data. */
    public BareErrorPage unavailable(Language language) {
        return alone("unavailable", language);
    }

    /** Returns the error page for a form whose content was not read, made without reading any data. */
    public BareErrorPage notRead(Language language) {
        return alone("not-read", language);
    }

    /** Returns the error page of a request that was refused before its path was read. */
    public BareErrorPage unread(Language language) {
        return alone("refused", language);
    }

    private BareErrorPage alone(String what, Language language) {
        return new BareErrorPage(
                language,
                words.of(language, "error." + what + ".name"),
                words.of(language, "error." + what + ".explanation"));
    }

    private ErrorPage page(String what, @Nullable Removal removal, int edition, Language language) {
        PageText pageText = context.rendering(context.view(edition).overview(), language);
        String name = pageText.message("error." + what + ".name");
        return new ErrorPage(
                context.errorHead(pageText, name),
                context.frame(pageText, ""),
                name,
                pageText.message("error." + what + ".explanation"),
                removal);
    }
}
