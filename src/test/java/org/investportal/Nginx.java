package org.investportal;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real nginx with the configuration that the documentation prints, but for ports, folders and TLS. */
final class Nginx implements AutoCloseable {

    private static final Path PAGE = Path.of("docs/operations.md");
    private static final Pattern BLOCK = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);
    private static final int SECONDS = 30;
    private static final int MOST_TRIES = 100;
    private static final int LEAST_PORT = 20_000;
    private static final int PORTS_OF_CLIENTS = 32_768;

    /** The settings of a node behind it, as the documentation has them. */
    static final Map<String, String> SETTINGS_OF_NODES = Map.of(
            "PORTAL_BASE_URL", "http://invest.example.org", // the same on both
            "SERVER_FORWARD_HEADERS_STRATEGY", "native",
            "SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES", "127[.]0[.]0[.]1",
            "PORTAL_ACCOUNTS_SECONDFACTORKEY", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");

    private final Path folder;
    private final Process process;
    private final int port;

    private Nginx(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it in front of two nodes.
     *
     * @param site the static export
     */
    static Nginx inFrontOf(Path folder, Path site, int firstNode, int secondNode) throws Exception {
        int port = freePort();
        String text = printed();
        text = replaced(text, "10.0.0.11:8080", "127.0.0.1:" + firstNode);
        text = replaced(text, "10.0.0.12:8080", "127.0.0.1:" + secondNode);
        text = replaced(text, "127.0.0.1:8079", "127.0.0.1:" + freePort());
        text = replaced(text, "/srv/portal/site", site.toString());
        text = replaced(text, "/var/cache/nginx/portal", folder.resolve("cache").toString());
        text = replaced(text, "/var/log/nginx", folder.toString());
        text = replaced(text, "listen 80;", "listen 127.0.0.1:" + freePort() + ";");
        text = replaced(text, "listen 443 ssl;", "listen 127.0.0.1:" + port + ";");
        Files.writeString(folder.resolve("portal.conf"), text.replaceAll("(?m)^ *ssl_.*$", ""));
        Files.writeString(folder.resolve("nginx.conf"), around(folder));
        Process process = new ProcessBuilder(
                        "nginx",
                        "-e",
                        folder.resolve("error.log").toString(),
                        "-p",
                        folder.toString(),
                        "-c",
                        folder.resolve("nginx.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.txt").toFile())
                .start();
        return new Nginx(folder, process, port).untilItAnswers();
    }

    private static String printed() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        assertTrue(block.find(), PAGE + " prints a configuration");
        return block.group(1);
    }

    private static String replaced(String text, String part, String by) {
        assertTrue(text.contains(part), () -> PAGE + " has " + part);
        return text.replace(part, by);
    }

    /** What a Debian package has around it, in a folder of our own. */
    private static String around(Path folder) {
        String user = System.getProperty("user.name").equals("root") ? "user root;\n" : "";
        return user + "daemon off;\nworker_processes 1;\npid " + folder + "/nginx.pid;\nevents {}\nhttp {\n"
                + List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi").stream()
                        .map(kind -> kind + "_temp_path " + folder + "/" + kind + ";\n")
                        .reduce("", String::concat)
                + "include " + folder + "/portal.conf;\n}\n";
    }

    /** Returns a port below those that systems give to clients, so that no connection takes it while its server is down. */
    static int freePort() {
        return ThreadLocalRandom.current()
                .ints(MOST_TRIES, LEAST_PORT, PORTS_OF_CLIENTS)
                .filter(Nginx::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return free.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private Nginx untilItAnswers() throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                fail("nginx did not start: " + Files.readString(folder.resolve("nginx.txt")));
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    private boolean answers() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /** The lines of the log of requests. */
    List<String> log() throws IOException {
        return Files.readAllLines(folder.resolve("portal.log"));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }
}
