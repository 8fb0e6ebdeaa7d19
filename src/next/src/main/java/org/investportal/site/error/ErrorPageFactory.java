package org.investportal.site.error;

import org.investportal.core.Editions;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.value.Language;
import org.investportal.wording.MessageWording;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages that say that something is not here or went wrong. */
@Component
class ErrorPageFactory {

    private final Editions editions;
    private final PageTextFactory texts;
    private final PageFrameFactory frames;
    private final MessageWording words;
    private final RemovalFinder removals;

    ErrorPageFactory(
            Editions editions,
            PageTextFactory texts,
            PageFrameFactory frames,
            MessageWording words,
            RemovalFinder removals) {
        this.editions = editions;
        this.texts = texts;
        this.frames = frames;
        this.words = words;
        this.removals = removals;
    }

    ErrorPage notFound(Language language) {
        return page("not-found", null, language);
    }

    /** Returns the error page of a removed item, with the time and the reason of its removal where they are known. */
    ErrorPage gone(PageGone gone, Language language) {
        return page("gone", gone, language);
    }

    ErrorPage refused(Language language) {
        return page("refused", null, language);
    }

    /** Returns the error page of a failure, made without reading any data. */
    BareErrorPage failed(Language language) {
        return alone("failed", language);
    }

    /** Returns the error page of a request that was refused before its path was read. */
    BareErrorPage unread(Language language) {
        return alone("refused", language);
    }

    private BareErrorPage alone(String what, Language language) {
        return new BareErrorPage(
                language,
                words.of(language, "error." + what + ".name"),
                words.of(language, "error." + what + ".explanation"));
    }

    private ErrorPage page(String what, @Nullable PageGone gone, Language language) {
        PageText pageText = texts.of(editions.current(), language);
        String name = pageText.message("error." + what + ".name");
        return new ErrorPage(
                frames.errorHead(pageText, name),
                frames.frame(pageText, ""),
                name,
                pageText.message("error." + what + ".explanation"),
                gone == null ? null : removals.of(gone, pageText).orElse(null));
    }
}
