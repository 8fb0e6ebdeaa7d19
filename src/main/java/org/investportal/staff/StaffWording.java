package org.investportal.staff;

import java.util.Locale;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of the desk. */
@Component
public class StaffWording {

    private final MessageSource messages;

    StaffWording(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the language of the current page, taken from its address; English if the request names none. */
    public Language language() {
        LocaleContext asked = LocaleContextHolder.getLocaleContext();
        Locale locale = asked == null ? null : asked.getLocale();
        return locale == null ? Language.EN : Language.of(locale);
    }

    /** The message with that key; arguments are texts, since numbers are formatted before. */
    public String of(String key, String... arguments) {
        return messages.getMessage(key, arguments, language().locale());
    }

    /** The word for a code, under its type: {@code role.editor}. */
    public String of(String type, Coded code) {
        return of(type + "." + code.code());
    }

    /** The word for a code in another language than that of the page, such as that of an investor. */
    public String in(Language spoken, String type, Coded code, String... arguments) {
        return messages.getMessage(type + "." + code.code(), arguments, spoken.locale());
    }
}
