package org.investportal.pages;

import org.investportal.catalogue.value.Language;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the interface as they ship, without the portal around them. */
final class English {

    static final Language LANGUAGE = Language.EN;

    private English() {}

    static InterfaceWords words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new InterfaceWords(messages);
    }
}
