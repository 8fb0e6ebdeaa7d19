package org.investportal.wording;

import org.investportal.catalogue.value.Language;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the interface as they ship, without the portal around them. */
public final class English {

    public static final Language LANGUAGE = Language.EN;

    private English() {}

    public static MessageWording words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages", "staff");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new MessageWording(messages);
    }

    public static PeriodWording periods() {
        return new PeriodWording(words());
    }

    public static QuantityWording quantities() {
        return new QuantityWording(words());
    }
}
