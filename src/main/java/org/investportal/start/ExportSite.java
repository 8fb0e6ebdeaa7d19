package org.investportal.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.investportal.delivery.export.ExportRefused;
import org.investportal.delivery.export.SiteExporter;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The command that writes the public site as files. It starts the portal for itself only, on a port of this machine that nobody knows, and ends it. */
public final class ExportSite {

    /** The profile in which a start prints no addresses, which are of no use for the time of a command, and no link for staff. */
    static final String QUIET = "quiet";

    private static final String COMMAND = "export-site";

    /** Settings that the command needs different from those of the portal. */
    private static final List<String> OWN_SETTINGS = List.of(
            "--server.address=127.0.0.1",
            "--server.port=0",
            "--portal.self-check.enabled=false",
            "--portal.export.folder=",
            "--spring.profiles.include=" + QUIET);

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
        List<String> settings = new ArrayList<>(given);
        settings.addAll(OWN_SETTINGS);
        try (ConfigurableApplicationContext started = SpringApplication.run(portal, settings.toArray(String[]::new))) {
            started.getBean(SiteExporter.class).export(Path.of(given.get(folder)), () -> true);
            return 0;
        } catch (ExportRefused refused) {
            System.err.println(refused.getMessage());
            return 1;
        }
    }
}
