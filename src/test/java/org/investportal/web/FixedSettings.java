package org.investportal.web;

import java.util.Map;

/** Settings of files and the environment, without any that an administrator stored. */
public final class FixedSettings {

    private FixedSettings() {}

    public static PortalSettings of(OperatorSettings settings) {
        return new PortalSettings(settings, Map::of, event -> {});
    }

    /** Settings with those that an administrator stored until now. */
    public static PortalSettings with(OperatorSettings settings, Map<SettingKey, String> stored) {
        return new PortalSettings(settings, () -> Map.copyOf(stored), event -> {});
    }
}
