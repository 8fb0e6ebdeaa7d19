package org.investportal.staff.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.investportal.accounts.secret.SessionIdHasher;
import org.springframework.session.web.http.CookieSerializer;

/** Writes the secret of a session into its cookie, and reads from the cookie which session it is. */
final class SecretCookieSerializer implements CookieSerializer {

    private final CookieSerializer cookies;
    private final SessionIdHasher ids;

    SecretCookieSerializer(CookieSerializer cookies, SessionIdHasher ids) {
        this.cookies = cookies;
        this.ids = ids;
    }

    /** An empty value takes the cookie away. */
    @Override
    public void writeCookieValue(CookieValue cookie) {
        if (cookie.getCookieValue().isEmpty()) {
            cookies.writeCookieValue(cookie);
        } else {
            ids.secretOf(cookie.getCookieValue())
                    .map(secret -> new CookieValue(cookie.getRequest(), cookie.getResponse(), secret))
                    .ifPresent(cookies::writeCookieValue);
        }
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return cookies.readCookieValues(request).stream().map(ids::of).toList();
    }
}
