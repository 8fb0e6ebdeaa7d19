package org.investportal.staff.session;

import java.time.Duration;
import org.investportal.accounts.AccountSettings;
import org.investportal.accounts.secret.SessionIdHasher;
import org.investportal.web.PortalSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The cookie that names the session, and how long a session waits for the next request. */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

    /** Browsers keep a cookie of such a name from HTTPS alone. Not “__Host-”: that is sent to public pages too. */
    static final String SECURE = "__Secure-";

    private static final String NAME = "staff";

    /**
     * Makes the cookie, which is not sent to public pages. It is Lax, not Strict, so that a link to a change in an e-mail opens with the
     * session of the reader.
     */
    @Bean
    CookieSerializer cookieOfSessions(PortalSettings settings, SessionIdHasher ids) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.isSecure() ? SECURE + NAME : NAME);
        cookie.setCookiePath("/staff");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        if (settings.isSecure()) {
            cookie.setUseSecureCookie(true); // otherwise as the request came
        }
        return new SecretCookieSerializer(cookie, ids);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsOfStaff(
            AccountSettings settings, SessionIdHasher ids) {
        Duration idle = settings.idleTimeout();
        return sessions -> {
            sessions.setDefaultMaxInactiveInterval(idle);
            sessions.setSessionIdGenerator(ids);
        };
    }
}
