package org.investportal.staff.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.investportal.web.PortalSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Repository of the tokens that prove that a form comes from the desk. A token is stored in the session if there is one. Before the sign-in
 * there is none, and a cookie holds the token, so that visitors store nothing on the server.
 */
@Component
class FormTokenRepository implements CsrfTokenRepository {

    static final String NAME = "staff-form";

    /** No other site of the same domain can set a cookie of such a name. It takes HTTPS and the path of all pages. */
    private static final String OF_THIS_HOST = "__Host-";

    private final CsrfTokenRepository inSession = new HttpSessionCsrfTokenRepository();
    private final CookieCsrfTokenRepository inCookie = new CookieCsrfTokenRepository();

    FormTokenRepository(PortalSettings settings) {
        boolean secure = settings.isSecure();
        inCookie.setCookieName(secure ? OF_THIS_HOST + NAME : NAME);
        inCookie.setCookiePath(secure ? "/" : "/staff");
        inCookie.setCookieCustomizer(cookie -> {
            cookie.sameSite("Lax");
            if (secure) {
                cookie.secure(true); // otherwise as the request came
            }
        });
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }

    private CsrfTokenRepository of(HttpServletRequest request) {
        return request.getSession(false) == null ? inCookie : inSession;
    }
}
