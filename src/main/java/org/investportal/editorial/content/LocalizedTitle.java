package org.investportal.editorial.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * The title of a change or of one of its subjects.
 *
 * @param english at most 300 characters, like the Chinese one; a name that an author gave is in any language
 * @param chinese null for a name that an author gave, and for titles from before migration V159
 */
@Embeddable
public record LocalizedTitle(
        @Column(name = "title") String english,
        @Column(name = "title_zh") @Nullable String chinese) implements Serializable {

    /** Returns the title in the language; in English if it has no other. */
    public String in(Language language) {
        return language == Language.ZH ? Optional.ofNullable(chinese).orElse(english) : english;
    }

    /** Tells whether forms show the title so: in one of its languages, or masked because of suppressed words. */
    public boolean isShownAs(String name) {
        return name.equals(Suppression.MARK) || all().anyMatch(name::equals);
    }

    /** Returns the title in each of its languages. */
    public Stream<String> all() {
        return Stream.of(Optional.of(english), Optional.ofNullable(chinese)).flatMap(Optional::stream);
    }
}
