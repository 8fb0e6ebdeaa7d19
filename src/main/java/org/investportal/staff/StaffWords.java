package org.investportal.staff;

import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the desk. */
@Component
public class StaffWords {

    private final MessageSource messages;

    StaffWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The message with that key; arguments are texts, since numbers are formatted before. */
    public String of(String key, String... arguments) {
        return messages.getMessage(key, arguments, Language.EN.locale());
    }

    /** The word for a code, under its type: {@code role.editor}. */
    public String of(String type, Coded code) {
        return of(type + "." + code.code());
    }
}
