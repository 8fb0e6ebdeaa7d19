package org.investportal.staff.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** A browser is known by its cookie, unless that is longer than any that the portal sets. */
class ClientInfoFactoryTest {

    @Test
    void readsACookieOfAHundredCharacters() {
        assertThat(browser("x".repeat(100))).isEqualTo("x".repeat(100));
        assertThat(browser("x".repeat(101))).isNull();
    }

    @Test
    void prefersTheCookieThatOnlyASecureAnswerSets() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("staff-browser", "plain"), new Cookie("__Secure-staff-browser", "secure"));

        assertThat(ClientInfoFactory.of(request).browser()).isEqualTo("secure");
    }

    private static @Nullable String browser(String cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie("staff-browser", cookie));
        return ClientInfoFactory.of(request).browser();
    }
}
