package org.investportal.delivery;

import java.util.Map;
import java.util.regex.Pattern;
import org.investportal.appearance.AppearanceFile;
import org.investportal.catalogue.value.Language;
import org.investportal.web.LanguagePath;
import org.investportal.web.PreviewBase;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/** Lets {@code @{/about}} lead to the page in the language of the page that says so, on pages of a preview to the page of the preview, and files to where they lie. */
public class LanguageLinkBuilder extends StandardLinkBuilder {

    /** Files below {@code static}. Spring searches the class path anew for each link to any other file, such as one of data. */
    private static final Pattern STATIC = Pattern.compile("/(?:(?:css|img|js)/.+|[^/]+)");

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
        return LanguagePath.isFile(link) && STATIC.matcher(link).matches() && context instanceof IWebContext
                ? super.processLink(context, link)
                : new LanguagePath(Language.of(context.getLocale()), inPreview(context, link)).written();
    }

    /** Returns the link as a preview has it. The files of the appearance are in no edition. */
    private static String inPreview(IExpressionContext context, String link) {
        return context instanceof IWebContext web && !link.startsWith(AppearanceFile.PATH)
                ? PreviewBase.below(web.getExchange().getAttributeValue(PreviewBase.ATTRIBUTE), link)
                : link;
    }
}
