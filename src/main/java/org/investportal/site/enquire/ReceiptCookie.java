package org.investportal.site.enquire;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Duration;
import org.investportal.enquiries.intake.FormTokenSigner;
import org.investportal.web.LanguagePath;
import org.investportal.web.PortalSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Marks the browser that sent an enquiry or a report, so that its receipt shows the text to the sender only. Browsers send the cookie to this receipt and no other page. */
@Component
class ReceiptCookie {

    private static final String NAME = "receipt";

    /** A reload shows the text again; who uses the browser an hour later does not see it. */
    static final Duration LIFETIME = Duration.ofHours(1);

    private final FormTokenSigner tokens;
    private final PortalSettings settings;

    ReceiptCookie(FormTokenSigner tokens, PortalSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    void set(LanguagePath receipt, String reference, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, signature(reference))
                .path(receipt.written())
                .maxAge(LIFETIME)
                .httpOnly(true)
                .secure(settings.isSecure() || request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    boolean isOfSender(String reference, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie != null
                && MessageDigest.isEqual(
                        cookie.getValue().getBytes(UTF_8), signature(reference).getBytes(UTF_8));
    }

    private String signature(String reference) {
        return tokens.signature(NAME + " " + reference);
    }
}
