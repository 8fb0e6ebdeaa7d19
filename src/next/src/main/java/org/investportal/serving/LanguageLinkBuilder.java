package org.investportal.serving;

import java.util.Map;
import org.investportal.value.Language;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Lets {@code @{/about}} lead to the page in the language of the page that says so, and to files where they lie. */
class LanguageLinkBuilder extends StandardLinkBuilder {

    @Override
    protected String computeContextPath(
            IExpressionContext context, @Nullable String base, @Nullable Map<String, Object> parameters) {
        return "";
    }

    /** Adds the language to links, and looks up the hashed addresses of static files. */
    @Override
    protected String processLink(IExpressionContext context, String link) {
        if (!link.startsWith("/")) {
            return link;
        }
        return LanguagePath.isFile(link) && context instanceof IWebContext
                ? super.processLink(context, link)
                : new LanguagePath(Language.of(context.getLocale()), link).written();
    }
}
