package org.investportal.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language of the portal. */
public enum Language implements Coded {
    /** English, the language in which the first content was written. */
    @Label(en = "English", zh = "英文")
    EN(Locale.ENGLISH, "en", "", "English"),
    /** Simplified Chinese. */
    @Label(en = "Chinese", zh = "中文")
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

    /** Returns the language of a locale; English for a locale that the portal does not have. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(ZH.locale.getLanguage()) ? ZH : EN;
    }

    public Locale locale() {
        return locale;
    }

    /** Returns the BCP 47 tag, with which pages mark words in this language. */
    public String tag() {
        return tag;
    }

    /** Returns the name of the language in the language itself. */
    public String ownName() {
        return ownName;
    }

    /** Returns the prefix of the path of every page in this language; empty for English. */
    public String prefix() {
        return prefix;
    }

    /** Returns the path in this language of the page with that English path, which a query and a fragment may follow. */
    public String path(String path) {
        boolean start = path.equals("/") || path.startsWith("/?") || path.startsWith("/#");
        return start && !prefix.isEmpty() ? prefix + path.substring(1) : prefix + path;
    }

    /** Stores languages as their codes. */
    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Language, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Language language) {
            return language == null ? null : language.code();
        }

        @Override
        public @Nullable Language convertToEntityAttribute(@Nullable String code) {
            return code == null ? null : Coded.parse(Language.class, code);
        }
    }
}
