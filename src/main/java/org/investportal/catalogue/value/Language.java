package org.investportal.catalogue.value;

import java.util.Locale;

/** A language of the portal. */
public enum Language implements Coded {
    /** English, the language in which the first content was written. */
    EN(Locale.ENGLISH, "en"),
    /** Simplified Chinese. */
    ZH(Locale.SIMPLIFIED_CHINESE, "zh-Hans");

    private final Locale locale;
    private final String tag;

    Language(Locale locale, String tag) {
        this.locale = locale;
        this.tag = tag;
    }

    public Locale locale() {
        return locale;
    }

    /** As BCP 47 writes it, which is how pages mark words of it. */
    public String tag() {
        return tag;
    }
}
