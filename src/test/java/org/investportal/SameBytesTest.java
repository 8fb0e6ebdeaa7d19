package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.investportal.portal.OneOfEach;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages and files are the same, byte by byte, in processes whose Java walks through sets and maps in opposite orders. A browser
 * that has a page from one node, or from before a restart, then gets a 304.
 */
@Tag("sweep")
class SameBytesTest {

    private static final int STARTS = 40;

    /** Ways in which Java makes the {@code hashCode} of enums and classes: at random, and counted up. */
    private static final String AT_RANDOM = "-XX:hashCode=0";

    private static final String COUNTED_UP = "-XX:hashCode=3";

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void areServedByEachProcess() throws Exception {
        Map<String, String> here = new TreeMap<>();
        try (PortalProcess portal = start(true, AT_RANDOM)) {
            get(portal.port(), addresses(portal.port()), here);
            portal.stop();
        }
        Map<String, String> there = new TreeMap<>();
        try (PortalProcess portal = start(false, COUNTED_UP)) {
            get(portal.port(), here.keySet(), there);
        }

        assertThat(here).hasSizeGreaterThan(400);
        List<String> others = here.keySet().stream()
                .filter(path -> !Objects.equals(here.get(path), there.get(path)))
                .toList();
        assertThat(others).as(() -> firstDifference(others, here, there)).isEmpty();
    }

    private PortalProcess start(boolean ascending, String hashCodes) throws Exception {
        for (int start = 1; start <= STARTS; start++) {
            PortalProcess portal = PortalProcess.run(command(ascending, hashCodes), folder, Map.of());
            portal.until(() -> !portal.isAlive() || portal.isReady());
            if (portal.isAlive()) {
                return portal;
            }
            assertThat(portal.untilEnd()).as(portal.output().toString()).isEqualTo(OrderOfSets.OTHER);
        }
        throw new AssertionError("Java walked through sets in the same order " + STARTS + " times");
    }

    private List<String> command(boolean ascending, String hashCodes) throws IOException {
        List<String> command = new ArrayList<>(PortalProcess.command(OrderOfSets.class.getName()));
        int classes = command.indexOf("-cp") + 1;
        command.set(classes, launcher() + File.pathSeparator + command.get(classes));
        command.addAll(1, List.of("-XX:+UnlockExperimentalVMOptions", hashCodes));
        command.addAll(List.of(
                String.valueOf(ascending), "--portal.self-check.enabled=false", "--portal.page-changes.enabled=false"));
        return command;
    }

    /** The one class of the tests that the portal is started with. */
    private Path launcher() throws IOException {
        Path launcher = folder.resolve("launcher");
        Path file = launcher.resolve(OrderOfSets.class.getName().replace('.', '/') + ".class");
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            try (InputStream compiled = OrderOfSets.class.getResourceAsStream("OrderOfSets.class")) {
                Files.copy(compiled, file);
            }
        }
        return launcher;
    }

    /** Returns the pages of the sitemap, the addresses that they link to, and files of each kind. */
    private Set<String> addresses(int port) throws Exception {
        Set<String> listed = new TreeSet<>(List.of("/nothing", "/zh/nothing"));
        for (String part : places(get(port, "/sitemap.xml"))) {
            listed.addAll(places(get(port, part)));
        }
        Set<String> all = new TreeSet<>(listed);
        Stream.concat(OneOfEach.pages(), OneOfEach.files()).forEach(all::add);
        for (String page : listed) {
            for (Element link : Jsoup.parse(get(port, page)).select("[href], [src]")) {
                URI to = URI.create(page).resolve(link.attr(link.hasAttr("href") ? "href" : "src"));
                if (to.getScheme() == null && !to.getPath().startsWith("/staff")) {
                    all.add(to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()));
                }
            }
        }
        return all;
    }

    private static List<String> places(String sitemap) {
        return Jsoup.parse(sitemap, Parser.xmlParser()).select("loc").stream()
                .map(place -> URI.create(place.text()).getPath())
                .map(path -> path.isEmpty() ? "/" : path)
                .toList();
    }

    /** The number of the port, which is another in each process, is in the addresses of heads. */
    private void get(int port, Collection<String> paths, Map<String, String> answers) throws Exception {
        for (String path : paths) {
            answers.put(path, get(port, path).replace("localhost:" + port, "localhost"));
        }
    }

    private String get(int port, String path) throws Exception {
        URI address = URI.create("http://localhost:" + port + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html, */*")
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private static String firstDifference(List<String> others, Map<String, String> here, Map<String, String> there) {
        String path = others.get(0);
        String one = String.valueOf(here.get(path));
        String other = String.valueOf(there.get(path));
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return others.size() + " differ, such as " + path + "\n" + around(one, at) + "\n" + around(other, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 100), Math.min(text.length(), at + 200));
    }
}
