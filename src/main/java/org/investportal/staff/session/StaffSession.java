package org.investportal.staff.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.investportal.accounts.Admission;
import org.investportal.accounts.SignInResult.SecondStep;
import org.investportal.accounts.StaffSessionState;
import org.investportal.accounts.throttle.ClientInfo;
import org.investportal.accounts.throttle.KnownBrowserStore;
import org.investportal.staff.StaffAuthentication;
import org.investportal.web.PortalSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Lets people in and out of the desk. */
@Component
public class StaffSession {

    /** Authentication with which the token is renewed before the sign-in is complete. */
    private static final Authentication ANONYMOUS =
            new AnonymousAuthenticationToken("half-way", "anonymous", AuthorityUtils.createAuthorityList("NOTHING"));

    /** The cookie that tells the script of public pages to show the link to the form. It proves nothing, and the portal never reads it. */
    private static final String SIGNED_IN = "signed-in";

    private final StaffSessionState sessions;
    private final KnownBrowserStore browsers;
    private final PendingSecondFactor pendingSecondFactor;
    private final CsrfAuthenticationStrategy tokens;
    private final boolean secure;

    StaffSession(
            StaffSessionState sessions,
            KnownBrowserStore browsers,
            PendingSecondFactor pendingSecondFactor,
            CsrfTokenRepository tokens,
            PortalSettings settings) {
        this.sessions = sessions;
        this.browsers = browsers;
        this.pendingSecondFactor = pendingSecondFactor;
        this.tokens = new CsrfAuthenticationStrategy(tokens);
        this.secure = settings.isSecure();
    }

    /** Begins a new session. It takes over nothing from the earlier one, above all not its id. */
    public void letIn(Admission admission, HttpServletRequest request, HttpServletResponse response) {
        tokens.onAuthentication(StaffAuthentication.of(admission), request, response); // the page to come gets another
        close(request);
        ClientInfo clientInfo = ClientInfoFactory.of(request);
        sessions.begin(request.getSession(true), admission, clientInfo.address(), browserOf(request));
        know(admission.member().account(), request, response);
        add(cookie(SIGNED_IN, "yes", request).path("/"), response);
    }

    /** Remembers this browser, so that failed attempts from elsewhere no longer delay its sign-in. */
    public void know(long account, HttpServletRequest request, HttpServletResponse response) {
        String token = browsers.remember(account, ClientInfoFactory.of(request).browser());
        add(
                cookie(ClientInfoFactory.BROWSER, token, request)
                        .path("/staff")
                        .maxAge(KnownBrowserStore.MEMORY)
                        .httpOnly(true),
                response);
    }

    /** Begins a session for a person whose password was right and who still has to take the second step. */
    public void letHalfIn(SecondStep half, HttpServletRequest request, HttpServletResponse response) {
        tokens.onAuthentication(ANONYMOUS, request, response);
        close(request);
        pendingSecondFactor.begin(request.getSession(true), half);
    }

    /** Ends the session and deletes the data of the desk from the browser, but not the cookie that identifies the browser. */
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        add(cookie(SIGNED_IN, "", request).path("/").maxAge(0), response);
        close(request);
    }

    private void close(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Begins a cookie. It is Strict: the portal reads one at the sign-in and at a renewed proof of identity, and a script the other. */
    private ResponseCookieBuilder cookie(String name, String value, HttpServletRequest request) {
        boolean safe = secure || request.isSecure();
        return ResponseCookie.from(safe ? SessionCookie.SECURE + name : name, value)
                .secure(safe)
                .sameSite("Strict");
    }

    private static void add(ResponseCookieBuilder cookie, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static String browserOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
    }
}
