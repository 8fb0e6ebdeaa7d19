package org.investportal.site.error;

import org.investportal.site.page.PageContext;
import org.investportal.site.page.PageGone;
import org.investportal.wording.InterfaceWords;
import org.investportal.wording.Rendering;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages that say that something is not here or went wrong. */
@Component
public class ErrorPages {

    private final PageContext context;
    private final InterfaceWords words;
    private final Removals removals;

    ErrorPages(PageContext context, InterfaceWords words, Removals removals) {
        this.context = context;
        this.words = words;
        this.removals = removals;
    }

    public ErrorPage notFound(int edition, Language language) {
        return page("not-found", null, edition, language);
    }

    /** With when it was taken out and why, where that is told. */
    public ErrorPage gone(PageGone gone, int edition, Language language) {
        return page("gone", removals.of(gone, edition, language).orElse(null), edition, language);
    }

    public ErrorPage refused(int edition, Language language) {
        return page("refused", null, edition, language);
    }

    /** Without anything that would have to be read. */
    public LoneErrorPage failed(Language language) {
        return alone("failed", language);
    }

    /** For what will work again soon, without anything that would have to be read. */
    public LoneErrorPage unavailable(Language language) {
        return alone("unavailable", language);
    }

    /** For a request that was refused before anybody could look at what it is about. */
    public LoneErrorPage unread(Language language) {
        return alone("refused", language);
    }

    private LoneErrorPage alone(String what, Language language) {
        return new LoneErrorPage(
                language,
                words.of(language, "error." + what + ".name"),
                words.of(language, "error." + what + ".explanation"));
    }

    private ErrorPage page(String what, @Nullable Removal removal, int edition, Language language) {
        Rendering rendering = context.rendering(context.view(edition).overview(), language);
        String name = rendering.message("error." + what + ".name");
        return new ErrorPage(
                context.errorHead(rendering, name),
                context.frame(rendering, ""),
                name,
                rendering.message("error." + what + ".explanation"),
                removal);
    }
}
