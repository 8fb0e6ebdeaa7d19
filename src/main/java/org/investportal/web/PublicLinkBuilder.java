package org.investportal.web;

import org.investportal.catalogue.value.Language;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Absolute addresses, which never depend on what a request says. */
@Component
public class PublicLinkBuilder {

    private final PortalSettings settings;
    private final Environment environment;

    public PublicLinkBuilder(PortalSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    /** The absolute address of a path; without {@code portal.base-url} one on this machine. */
    public String absolute(String path) {
        return base() + path;
    }

    /** The absolute address of the page in that language whose path, in English, is that one. */
    public String absolute(String path, Language language) {
        return absolute(language.path(path));
    }

    /** Whether search engines may list pages: only where they stand at their public address. */
    public boolean areIndexable() {
        return settings.baseUrl() != null;
    }

    private String base() {
        String configured = settings.baseUrl();
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return configured == null ? "http://localhost:" + port : configured;
    }
}
