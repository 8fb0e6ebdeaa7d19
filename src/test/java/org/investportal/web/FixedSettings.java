package org.investportal.web;

import java.util.Map;

/** Settings of files and the environment, without any that an administrator stored. */
public final class FixedSettings {

    private FixedSettings() {}

    public static PortalSettings of(OperatorSettings settings) {
        return new PortalSettings(settings, Map::of, event -> {});
    }
}
