package org.investportal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;

/** The settings that the portal is shipped with. */
public final class Settings {

    private Settings() {}

    /** The shipped address of the embedded database, for another file; H2 adds the ending {@code .mv.db}. */
    public static String embeddedAt(Path file) throws IOException {
        return get("spring.datasource.url").replace("./data/portal", file.toString());
    }

    public static String get(String name) throws IOException {
        Properties settings = new Properties();
        try (InputStream file = Settings.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        return settings.getProperty(name);
    }
}
