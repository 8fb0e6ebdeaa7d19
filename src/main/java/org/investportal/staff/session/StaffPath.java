package org.investportal.staff.session;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Paths that redirects may lead to: pages of the desk, never another site. */
public final class StaffPath {

    public static final String DESK = "/staff";
    public static final String SIGN_IN = "/staff/login";
    public static final String CODE = SIGN_IN + "/code";
    public static final String EXPIRED = SIGN_IN + "/expired";
    public static final String STALE = SIGN_IN + "/stale";
    public static final String SIGN_OUT = "/staff/logout";
    public static final String LINK = "/staff/link/";
    public static final String REFUSED = "/staff/refused";
    public static final String MISSING = "/staff/missing";
    public static final String SECOND_FACTOR = "/staff/account/second-factor";
    public static final String DEMANDED = SECOND_FACTOR + "/demanded";

    private static final int LONGEST = 2000;
    /** Paths of the desk without braces, because a redirect treats braces as template variables. */
    private static final Pattern BELOW_THE_DESK = Pattern.compile("/staff(?:[/?][!-\\[\\]-z|~]*)?");

    /** Secrets in addresses: the rest of the address of a one-time link, and any text as long as the secret of a link. */
    private static final Pattern SECRETS = Pattern.compile("(?<=(?i:^" + LINK + ")).+|[\\w-]{40,}");

    private StaffPath() {}

    /** Returns the method and path of the request for other people to read, without the secret of a one-time link. */
    public static String named(HttpServletRequest request) {
        return request.getMethod() + " " + withoutSecret(request.getRequestURI());
    }

    /** The path as it was sent, unless it holds a secret, however it is written. */
    private static String withoutSecret(String path) {
        Matcher secrets = SECRETS.matcher(UriUtils.decode(path, StandardCharsets.UTF_8));
        return secrets.find() ? secrets.replaceAll("…") : path;
    }

    /** The way itself if it leads to the desk, and otherwise the desk. */
    public static String safe(@Nullable String way) {
        return way != null && isSafe(way) ? way : DESK;
    }

    private static boolean isSafe(String way) {
        return way.length() <= LONGEST
                && BELOW_THE_DESK.matcher(way).matches()
                && !way.contains("//")
                && !way.contains("..")
                && holdsNoSecret(way.split("[?]", 2)[0])
                && !way.startsWith(SIGN_IN)
                && !way.startsWith(SIGN_OUT);
    }

    private static boolean holdsNoSecret(String path) {
        try {
            return withoutSecret(path).equals(path);
        } catch (IllegalArgumentException notEncoded) {
            return false;
        }
    }
}
