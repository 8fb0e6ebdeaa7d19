package org.investportal.delivery;

import java.util.Map;
import org.investportal.catalogue.value.Language;
import org.investportal.pages.LanguageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Lets {@code @{/about}} lead to the page in the language of the page that says so, and files to where they lie. */
@Configuration(proxyBeanMethods = false)
class LanguageOfLinks {

    LanguageOfLinks(SpringTemplateEngine templates) {
        templates.setLinkBuilder(new Links());
    }

    private static final class Links extends StandardLinkBuilder {

        @Override
        protected String computeContextPath(
                IExpressionContext context, @Nullable String base, @Nullable Map<String, Object> parameters) {
            return "";
        }

        /** Only files have other addresses than their paths, and looking for each link among them would take long. */
        @Override
        protected String processLink(IExpressionContext context, String link) {
            if (!link.startsWith("/")) {
                return link;
            }
            String written = new LanguageAddress(Language.of(context.getLocale()), link).written();
            return LanguageAddress.isFile(link) && context instanceof IWebContext
                    ? super.processLink(context, link)
                    : written;
        }
    }
}
