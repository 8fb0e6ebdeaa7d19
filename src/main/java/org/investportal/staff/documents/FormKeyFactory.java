package org.investportal.staff.documents;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the keys of forms, by which the portal notices that a form is sent twice. */
final class FormKeyFactory {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private FormKeyFactory() {}

    static String next() {
        return UUID.randomUUID().toString();
    }

    /** Returns the key that was sent; a new one if it is none that the portal made. */
    static String of(@Nullable String sent) {
        return sent != null && KEY.matcher(sent).matches() ? sent : next();
    }
}
