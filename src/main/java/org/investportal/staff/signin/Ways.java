package org.investportal.staff.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where people may be sent on to: pages of the desk, never another site. */
final class Ways {

    static final String DESK = "/staff";
    static final String SIGN_IN = "/staff/login";
    static final String CODE = SIGN_IN + "/code";
    static final String EXPIRED = SIGN_IN + "/expired";
    static final String STALE = SIGN_IN + "/stale";
    static final String SIGN_OUT = "/staff/logout";
    static final String LINK = "/staff/link/";
    static final String REFUSED = "/staff/refused";
    static final String SECOND_FACTOR = "/staff/account/second-factor";
    static final String DEMANDED = SECOND_FACTOR + "/demanded";

    private static final int LONGEST = 2000;
    /** Without braces, which are places to be filled in where it is redirected to. */
    private static final Pattern BELOW_THE_DESK = Pattern.compile("/staff(?:[/?][!-\\[\\]-z|~]*)?");

    private Ways() {}

    /** The way itself if it leads to the desk, and otherwise the desk. */
    static String safe(@Nullable String way) {
        return way != null && isSafe(way) ? way : DESK;
    }

    private static boolean isSafe(String way) {
        return way.length() <= LONGEST
                && BELOW_THE_DESK.matcher(way).matches()
                && !way.contains("//")
                && !way.contains("..")
                && !way.startsWith(SIGN_IN)
                && !way.startsWith(SIGN_OUT);
    }
}
