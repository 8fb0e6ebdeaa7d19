package org.investportal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Tells by the headers of the browser whether one of our own pages sent a request. */
public final class SameOriginCheck {

    private static final String SITE = "Sec-Fetch-Site";

    private SameOriginCheck() {}

    /** Returns whether the browser says where the request comes from. All current browsers do; other clients may not. */
    public static boolean isStated(HttpServletRequest request) {
        return request.getHeader(SITE) != null || request.getHeader(HttpHeaders.ORIGIN) != null;
    }

    /** Returns whether one of our own pages sent the request. */
    public static boolean isOwn(HttpServletRequest request, Collection<String> ownAddresses) {
        String site = request.getHeader(SITE);
        return site == null
                ? isOwn(request.getHeader(HttpHeaders.ORIGIN), request, ownAddresses)
                : site.equals("same-origin");
    }

    /** Compares the origin, for browsers that do not send the site of a request. */
    private static boolean isOwn(@Nullable String origin, HttpServletRequest request, Collection<String> ownAddresses) {
        String own = request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST);
        return own.equalsIgnoreCase(origin)
                || ownAddresses.stream().anyMatch(address -> address.equalsIgnoreCase(origin));
    }
}
