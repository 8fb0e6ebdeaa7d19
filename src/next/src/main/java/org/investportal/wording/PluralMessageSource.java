package org.investportal.wording;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Returns messages of the bundles. If the first argument is 1, it prefers the message whose key ends in {@code .singular}. */
@Component("messageSource")
class PluralMessageSource extends ResourceBundleMessageSource {

    private static final String SINGULAR = ".singular";

    PluralMessageSource() {
        setBasename("messages");
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] args, @Nullable Locale locale) {
        boolean one = args != null && args.length > 0 && "1".equals(String.valueOf(args[0]));
        String singular = one ? super.getMessageInternal(code + SINGULAR, args, locale) : null;
        return singular == null ? super.getMessageInternal(code, args, locale) : singular;
    }
}
