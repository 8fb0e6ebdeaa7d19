package org.investportal.start;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.investportal.delivery.export.ExportRefused;
import org.investportal.delivery.export.SiteExporter;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The command {@code export-site}: starts the portal on a random local port, writes the public site as files, and stops. */
public final class ExportSite {

    private static final String COMMAND = "export-site";

    private ExportSite() {}

    public static boolean isAskedFor(String... arguments) {
        return Arrays.asList(arguments).contains(COMMAND);
    }

    /**
     * Exports to the folder that follows the command. Returns the exit code: 0 if all is written, 1 if not.
     *
     * @param portal the class that the portal is started with
     */
    public static int run(Class<?> portal, String... arguments) {
        List<String> given = List.of(arguments);
        int folder = given.indexOf(COMMAND) + 1;
        if (folder == given.size() || given.get(folder).startsWith("--")) {
            System.err.println("Name the folder: java -jar investportal.jar " + COMMAND + " FOLDER");
            return 1;
        }
        try (ConfigurableApplicationContext started = SpringApplication.run(portal, QuietStart.arguments(given))) {
            started.getBean(SiteExporter.class).export(Path.of(given.get(folder)), () -> true);
            return 0;
        } catch (ExportRefused refused) {
            System.err.println(refused.getMessage());
            return 1;
        }
    }
}
