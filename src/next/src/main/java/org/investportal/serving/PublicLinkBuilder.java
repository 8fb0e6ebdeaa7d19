package org.investportal.serving;

import org.investportal.value.Language;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Builds absolute addresses, which never depend on the headers of a request. */
@Component
public class PublicLinkBuilder {

    private final PortalSettings settings;
    private final Environment environment;

    public PublicLinkBuilder(PortalSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** Returns the absolute address of a path; without {@code portal.base-url}, an address on this machine. */
    public String absolute(String path) {
        return base() + path;
    }

    /** Returns the absolute address of a page in a language, from its English path. */
    public String absolute(String path, Language language) {
        return absolute(language.path(path));
    }

    /** Tells whether search engines may list pages: only if the portal has a public address. */
    public boolean areIndexable() {
        return settings.baseUrl() != null;
    }

    private String base() {
        String configured = settings.baseUrl();
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return configured == null ? "http://localhost:" + port : configured;
    }
}
