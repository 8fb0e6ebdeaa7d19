package org.investportal.wording;

import org.investportal.value.Language;

/** The words of the interface as they ship, without the portal around them. */
public final class English {

    public static final Language LANGUAGE = Language.EN;

    private English() {}

    public static MessageWording words() {
        return new MessageWording(new PluralMessageSource());
    }

    public static PeriodWording periods() {
        return new PeriodWording(words());
    }

    public static QuantityWording quantities() {
        return new QuantityWording(words());
    }
}
