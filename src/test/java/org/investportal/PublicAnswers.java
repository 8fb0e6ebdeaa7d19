package org.investportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.portal.OneOfEach;
import org.investportal.portal.Portal;
import org.investportal.web.PublicPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The answers of a running portal to readers, by their address.
 *
 * @param byPath status and body
 */
record PublicAnswers(Map<String, String> byPath) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Of so many pages of figures, which differ only by their content, one is asked for. */
    private static final int OF_FIGURES = 10;

    /** In BibTeX, RIS and CSL-JSON. */
    private static final Pattern DAY_OF_ACCESS = Pattern.compile(
            ",\n  urldate = \\{[0-9-]+}|Y2  - [0-9/]+\r\n|\"accessed\":\\{\"date-parts\":\\[\\[[0-9,]+]]},");

    /** The pages of the sitemap, its forms and many of those of figures left out, the addresses that they link to, and files of each kind. */
    static PublicAnswers of(int port) throws Exception {
        Set<String> listed = new TreeSet<>(List.of("/nothing", "/zh/nothing"));
        for (String part : places(body(port, "/sitemap.xml"))) {
            listed.addAll(places(body(port, part)));
        }
        listed.removeIf(PublicAnswers::isLeftOut);
        Map<String, String> answers = new TreeMap<>(of(port, listed).byPath());
        Set<String> others = new TreeSet<>();
        Stream.concat(OneOfEach.pages(), OneOfEach.files()).forEach(others::add);
        answers.forEach((page, answer) -> others.addAll(links(page, answer)));
        others.removeAll(listed);
        others.removeIf(PublicAnswers::isLeftOut);
        answers.putAll(of(port, others).byPath());
        return new PublicAnswers(answers);
    }

    /** Returns the addresses without forms and most of those of figures. */
    static Set<String> some(Collection<String> paths) {
        return paths.stream().filter(path -> !isLeftOut(path)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isLeftOut(String path) {
        boolean isForm = Portal.FORM.matcher(path.replaceFirst("\\?.*", "")).matches();
        return isForm || (path.contains("/figures/") && Math.floorMod(path.hashCode(), OF_FIGURES) != 0);
    }

    private static Set<String> links(String page, String answer) {
        Set<String> links = new TreeSet<>();
        for (Element link : Jsoup.parse(answer).select("[href], [src]")) {
            URI to = URI.create(page).resolve(link.attr(link.hasAttr("href") ? "href" : "src"));
            if (to.getScheme() == null && !to.getPath().matches("(/zh)?/staff(/.*)?")) {
                links.add(to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()));
            }
        }
        return links;
    }

    /** The port, which is another in each process, is in the addresses of heads, and of images, workbooks and archives, of which only the status counts. */
    static PublicAnswers of(int port, Set<String> paths) throws Exception {
        Map<String, String> answers = new TreeMap<>();
        for (String path : paths) {
            HttpResponse<String> answer = get(port, path);
            answers.put(
                    path,
                    answer.statusCode() + "\n" + text(path, answer.body()).replace("localhost:" + port, "localhost"));
        }
        return new PublicAnswers(answers);
    }

    /**
     * Returns what counts of the content at an address: nothing of an image, a workbook or an archive, not the hash of a file that has the port in it, and not
     * the day of access of a citation, which an export leaves out.
     */
    static String text(String path, String content) {
        if (path.equals(PublicPath.DATA + "/datapackage.json")) {
            return content.replaceAll("\"sha256:[0-9a-f]{64}\"", "\"sha256:\"");
        }
        if (path.contains("/citation.")) {
            return DAY_OF_ACCESS.matcher(content).replaceAll("");
        }
        return path.matches(".*\\.(png|xlsx|zip)(\\?.*)?") ? "" : content;
    }

    Set<String> paths() {
        return byPath.keySet();
    }

    PublicAnswers without(String pattern) {
        Map<String, String> others = new TreeMap<>(byPath);
        others.keySet().removeIf(path -> path.matches(pattern));
        return new PublicAnswers(others);
    }

    void assertSameAs(PublicAnswers there) {
        List<String> others = byPath.keySet().stream()
                .filter(path -> !Objects.equals(byPath.get(path), there.byPath.get(path)))
                .toList();
        assertThat(others).as(() -> firstDifference(others, there)).isEmpty();
    }

    static HttpResponse<String> get(int port, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html, */*")
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    private static String body(int port, String path) throws Exception {
        return get(port, path).body();
    }

    private static List<String> places(String sitemap) {
        return Jsoup.parse(sitemap, Parser.xmlParser()).select("loc").stream()
                .map(place -> URI.create(place.text()).getPath())
                .map(path -> path.isEmpty() ? "/" : path)
                .toList();
    }

    private String firstDifference(List<String> others, PublicAnswers there) {
        String path = others.get(0);
        String one = String.valueOf(byPath.get(path));
        String other = String.valueOf(there.byPath.get(path));
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
