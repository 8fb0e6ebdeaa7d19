package org.investportal.catalogue.value;

import java.util.Locale;

/** A language of the portal. */
public enum Language implements Coded {
    /** English, the language in which the first content was written. */
    EN(Locale.ENGLISH, "en", ""),
    /** Simplified Chinese. */
    ZH(Locale.SIMPLIFIED_CHINESE, "zh-Hans", "/zh");

    private final Locale locale;
    private final String tag;
    private final String prefix;

    Language(Locale locale, String tag, String prefix) {
        this.locale = locale;
        this.tag = tag;
        this.prefix = prefix;
    }

    public Locale locale() {
        return locale;
    }

    /** As BCP 47 writes it, which is how pages mark words of it. */
    public String tag() {
        return tag;
    }

    /** What stands before the path of every page in this language; empty for English. */
    public String prefix() {
        return prefix;
    }

    /** Where the page stands in this language whose path, in English, is that one. */
    public String path(String path) {
        return path.equals("/") && !prefix.isEmpty() ? prefix : prefix + path;
    }
}
