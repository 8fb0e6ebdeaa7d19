package org.investportal.wording;

import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Returns the words of the interface. */
@Component
public class MessageWording {

    private final MessageSource messages;

    MessageWording(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the message with that key; its arguments are texts, since numbers are formatted before. */
    public String of(Language language, String key, String... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** Returns the word for a code, from the message key of its type: {@code qualifier.more-than}. */
    public String of(Language language, String type, Coded code, String... arguments) {
        return of(language, type + "." + code.code(), arguments);
    }
}
