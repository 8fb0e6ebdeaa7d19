package org.investportal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The settings that the portal is shipped with. */
final class Settings {

    private Settings() {}

    static String get(String name) throws IOException {
        Properties settings = new Properties();
        try (InputStream file = Settings.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        return settings.getProperty(name);
    }
}
