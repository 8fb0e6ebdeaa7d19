package org.investportal.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The e-mail addresses that forms accept: plain ones, in a form that no mail program reads as several or as something else. */
public final class EmailSyntax {

    private static final int LONGEST = 254;

    private static final Pattern PLAIN = Pattern.compile(
            "(?!\\.)[A-Za-z0-9.!#$*+/^_`{|}~'-]{1,64}(?<!\\.)@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z0-9-]{2,63}");

    private EmailSyntax() {}

    public static boolean isValid(String email) {
        return email.length() <= LONGEST && PLAIN.matcher(email).matches() && !email.contains("..");
    }

    /** Returns the link to write to the address (RFC 6068), percent-encoded. */
    public static String mailto(String email) {
        int at = email.lastIndexOf('@');
        return "mailto:" + URLEncoder.encode(email.substring(0, at), StandardCharsets.UTF_8) + "@"
                + URLEncoder.encode(email.substring(at + 1), StandardCharsets.UTF_8);
    }
}
