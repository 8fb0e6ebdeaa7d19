package org.investportal.start;

import java.util.ArrayList;
import java.util.List;
import org.investportal.web.PortalSettings;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Warns at a start of settings that are missing, or that cannot be what was meant. */
@Component
class SettingsWarning {

    private static final List<String> TLS =
            List.of("server.ssl.bundle", "server.ssl.key-store", "server.ssl.certificate");

    private final PortalSettings settings;
    private final Environment environment;

    SettingsWarning(PortalSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        boolean forwarded = List.of("native", "framework").contains(forwardHeaders());
        if (settings.isSecure() && !forwarded && TLS.stream().allMatch(this::isUnset)) {
            lines.add(
                    "Warning: portal.base-url begins with https, but the portal has no TLS and does not trust the headers of a"
                            + " proxy. Behind a proxy set server.forward-headers-strategy=native; without it the log"
                            + " has the address of the proxy for everybody.");
        }
        if (forwarded && isUnset("server.tomcat.remoteip.internal-proxies")) {
            lines.add(
                    "Warning: the portal trusts every computer of a private network as a proxy, so these can forge their"
                            + " address. Set server.tomcat.remoteip.internal-proxies to the address of the proxy.");
        }
        if (settings.publisher() == null) {
            lines.add("Warning: portal.publisher is not set, so no page names the agency that publishes.");
        }
        if (!settings.contact().isReachable()) {
            lines.add("Warning: portal.contact.email, .phone and .address are not set, so only pages of sectors with a"
                    + " contact of their own tell investors whom to contact.");
        }
        return lines;
    }

    private String forwardHeaders() {
        return environment
                .getProperty("server.forward-headers-strategy", "none")
                .toLowerCase(java.util.Locale.ROOT);
    }

    private boolean isUnset(String setting) {
        return environment.getProperty(setting, "").isBlank();
    }
}
