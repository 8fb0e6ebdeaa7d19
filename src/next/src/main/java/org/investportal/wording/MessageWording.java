package org.investportal.wording;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.investportal.value.Coded;
import org.investportal.value.Language;
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

    /** Returns the texts in one line: {@code A, B}. */
    public String list(Language language, Collection<String> texts) {
        return String.join(of(language, "list.separator"), texts);
    }

    /** Returns the texts as in a sentence: {@code A, B and C}. */
    public String sentence(Language language, List<String> texts) {
        int last = texts.size() - 1;
        return last < 1
                ? list(language, texts)
                : of(language, "list.and", list(language, texts.subList(0, last)), texts.get(last));
    }

    /** Returns the word for a code, from the message key of its type: {@code qualifier.more-than}. */
    public String of(Language language, String type, Coded code, String... arguments) {
        return of(language, type + "." + code.code(), arguments);
    }
}
