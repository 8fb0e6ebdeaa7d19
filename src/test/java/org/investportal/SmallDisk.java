package org.investportal;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A small file system in memory for the data of a portal, which only that portal sees, and which can be filled and emptied. It ends with the portal. */
final class SmallDisk {

    private static final String MOUNT = "mount -t tmpfs -o size=\"$1\",mode=0700 tmpfs data && shift && exec \"$@\"";
    private static final int BLOCK = 4096;

    private final Path ballast;

    private SmallDisk(Path data) {
        this.ballast = data.resolve("ballast");
    }

    /** Starts a portal in a folder whose {@code data} is a file system of that size, such as {@code 40m}. */
    static PortalProcess start(Path folder, String size, Map<String, String> settings) throws Exception {
        Files.createDirectory(folder.resolve("data"));
        List<String> command = new ArrayList<>(inside(folder, size));
        command.addAll(PortalProcess.command("org.investportal.InvestPortal"));
        return PortalProcess.run(command, folder, settings);
    }

    /** The same user, or root, may create a namespace with mounts of its own; a container can forbid both. */
    private static List<String> inside(Path folder, String size) throws Exception {
        for (String namespaces : List.of("-Urm", "-m")) {
            List<String> command = List.of("unshare", namespaces, "sh", "-c", MOUNT, "sh", size);
            if (works(command, folder)) {
                return command;
            }
        }
        return fail(
                "This test needs a small file system. Neither \"unshare -Urm\" nor, as root, \"unshare -m\" may mount one"
                        + " here: allow user namespaces, or run the tests with the capability CAP_SYS_ADMIN.");
    }

    private static boolean works(List<String> command, Path folder) throws Exception {
        List<String> trial = new ArrayList<>(command);
        trial.add("true");
        Process process =
                new ProcessBuilder(trial).directory(folder.toFile()).inheritIO().start();
        return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    }

    /** The disk of a portal that has been started with one. */
    static SmallDisk of(PortalProcess portal, Path folder) {
        return new SmallDisk(data(portal, folder));
    }

    static Path data(PortalProcess portal, Path folder) {
        return Path.of("/proc/" + portal.pid() + "/root" + folder.toAbsolutePath() + "/data");
    }

    void fill() {
        try (OutputStream filling = Files.newOutputStream(ballast)) {
            while (true) {
                filling.write(new byte[BLOCK]);
            }
        } catch (IOException full) {
            // no space is left
        }
    }

    void empty() throws IOException {
        Files.delete(ballast);
    }
}
