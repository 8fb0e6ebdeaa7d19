package org.investportal.staff;

import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;
import org.investportal.wording.MessageWording;
import org.springframework.stereotype.Component;

/** The words of the desk. */
@Component
public class StaffWording {

    private final MessageWording words;

    StaffWording(MessageWording words) {
        this.words = words;
    }

    /** Returns the language of the current page. */
    public Language language() {
        return words.language();
    }

    /** The message with that key; arguments are texts, since numbers are formatted before. */
    public String of(String key, String... arguments) {
        return words.of(language(), key, arguments);
    }

    /** The word for a code, under its type: {@code role.editor}. */
    public String of(String type, Coded code) {
        return words.of(language(), type, code);
    }

    /** The word for a code in another language than that of the page, such as that of an investor. */
    public String in(Language spoken, String type, Coded code, String... arguments) {
        return words.of(spoken, type, code, arguments);
    }
}
