package org.investportal.catalogue.value;

import java.util.Locale;

/** A language of the portal. */
public enum Language implements Coded {
    /** English, the language in which the first content was written. */
    EN(Locale.ENGLISH, "en", "", "English"),
    /** Simplified Chinese. */
    ZH(Locale.SIMPLIFIED_CHINESE, "zh-Hans", "/zh", "中文");

    private final Locale locale;
    private final String tag;
    private final String prefix;
    private final String ownName;

    Language(Locale locale, String tag, String prefix, String ownName) {
        this.locale = locale;
        this.tag = tag;
        this.prefix = prefix;
        this.ownName = ownName;
    }

    /** The language of a locale; English of one that is none of ours. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(ZH.locale.getLanguage()) ? ZH : EN;
    }

    public Locale locale() {
        return locale;
    }

    /** As BCP 47 writes it, which is how pages mark words of it. */
    public String tag() {
        return tag;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
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
