package org.investportal.catalogue.value;

import java.util.Locale;

/** A language of the portal. */
public enum Language implements Coded {
    /** English, the language in which the first content was written. */
    EN(Locale.ENGLISH),
    /** Simplified Chinese. */
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
