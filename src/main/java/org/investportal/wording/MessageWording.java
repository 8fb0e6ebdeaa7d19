package org.investportal.wording;

import java.util.Locale;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Returns the words of the interface. */
@Component
public class MessageWording {

    private final MessageSource messages;

    MessageWording(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the language of the current page, taken from its address; English if the request names none. */
    public Language language() {
        LocaleContext asked = LocaleContextHolder.getLocaleContext();
        Locale locale = asked == null ? null : asked.getLocale();
        return locale == null ? Language.EN : Language.of(locale);
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
