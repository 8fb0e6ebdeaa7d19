package org.investportal.core;

import jakarta.persistence.Embeddable;
import org.investportal.value.Language;
import org.jspecify.annotations.Nullable;

/** Words in English and in Chinese. */
@Embeddable
public record Text(@Nullable String en, @Nullable String zh) {

    /** Returns the words in exactly that language. */
    public @Nullable String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** Returns the words in that language, or else in English, or else none. */
    public String or(Language language) {
        String words = in(language);
        return words != null ? words : en != null ? en : "";
    }

    public boolean isEmpty() {
        return en == null && zh == null;
    }
}
