package org.investportal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.investportal.web.FixedSettings;
import org.investportal.web.OperatorSettings;
import org.investportal.web.PortalSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SettingsWarningTest {

    private static final String FORWARD = "server.forward-headers-strategy";
    private static final String PROXY = "server.tomcat.remoteip.internal-proxies";

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void warnsOfHttpsWithoutTlsOrProxy() {
        assertThat(lines("https://invest.example.org"))
                .singleElement()
                .asString()
                .contains(FORWARD);
        environment.setProperty(FORWARD, "none");
        assertThat(lines("https://invest.example.org")).hasSize(1);
    }

    @Test
    void doesNotWhereTlsOrAKnownProxyIsThere() {
        environment.setProperty("server.ssl.bundle", "portal");
        assertThat(lines("https://invest.example.org")).isEmpty();

        environment.setProperty("server.ssl.bundle", "");
        environment.setProperty(FORWARD, "NATIVE");
        environment.setProperty(PROXY, "192\\.0\\.2\\.7");
        assertThat(lines("https://invest.example.org")).isEmpty();
    }

    @Test
    void doesNotOfPlainHttp() {
        assertThat(lines("http://invest.example.org")).isEmpty();
        assertThat(lines(null)).isEmpty();
    }

    @Test
    void warnsIfAnyPrivateAddressIsTrustedAsProxy() {
        environment.setProperty(FORWARD, "native");

        assertThat(lines("http://invest.example.org"))
                .singleElement()
                .asString()
                .contains(PROXY);
    }

    @Test
    void warnsIfReadersSeeNoPublisherAndNoContact() {
        assertThat(lines(null, null, new OperatorSettings.Contact("Office of Examples", null, null, null, null, null)))
                .satisfiesExactly(
                        line -> assertThat(line).contains("portal.publisher"),
                        line -> assertThat(line).contains("portal.contact.email"));
    }

    private List<String> lines(@Nullable String baseUrl) {
        return lines(
                baseUrl,
                "Agency of Examples",
                new OperatorSettings.Contact(null, null, null, "+86 571 0000 0000", null, null));
    }

    private List<String> lines(@Nullable String baseUrl, @Nullable String publisher, OperatorSettings.Contact contact) {
        PortalSettings settings =
                FixedSettings.of(new OperatorSettings(baseUrl, publisher, null, null, ZoneOffset.UTC, null, contact));
        return new SettingsWarning(settings, environment).lines();
    }
}
