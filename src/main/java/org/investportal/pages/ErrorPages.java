package org.investportal.pages;

import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Component;

/** Makes the pages that say that something is not here or went wrong. */
@Component
public class ErrorPages {

    private final PageContext context;

    ErrorPages(PageContext context) {
        this.context = context;
    }

    public ErrorPage notFound(int edition, Language language) {
        return page("not-found", edition, language);
    }

    public ErrorPage gone(int edition, Language language) {
        return page("gone", edition, language);
    }

    public ErrorPage refused(int edition, Language language) {
        return page("refused", edition, language);
    }

    private ErrorPage page(String what, int edition, Language language) {
        Rendering rendering = context.rendering(context.view(edition).overview(), language);
        String name = rendering.message("error." + what + ".name");
        return new ErrorPage(
                context.errorHead(rendering, name),
                context.frame(rendering, ""),
                name,
                rendering.message("error." + what + ".explanation"));
    }
}
