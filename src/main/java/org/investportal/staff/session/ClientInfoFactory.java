package org.investportal.staff.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.audit.ClientAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** Reads the client of a request, as far as the request identifies it. */
public final class ClientInfoFactory {

    /** The cookie by which a browser is known again. */
    static final String BROWSER = "staff-browser";

    private static final int LONGEST = 100;

    private ClientInfoFactory() {}

    public static ClientInfo of(HttpServletRequest request) {
        return new ClientInfo(ClientAddress.of(request), browser(request));
    }

    private static @Nullable String browser(HttpServletRequest request) {
        Cookie safe = WebUtils.getCookie(request, SessionCookie.SECURE + BROWSER);
        Cookie cookie = safe == null ? WebUtils.getCookie(request, BROWSER) : safe;
        return cookie == null || cookie.getValue().length() > LONGEST ? null : cookie.getValue();
    }
}
