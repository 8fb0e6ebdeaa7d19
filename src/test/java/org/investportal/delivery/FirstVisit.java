package org.investportal.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.portal.Portal;
import org.investportal.portal.Served;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The answers to all requests that a browser with an empty cache may make for a page, as served: one for each address. */
record FirstVisit(String page, Map<String, Served> answers) {

    private static final Pattern IN_STYLES = Pattern.compile("(?:url\\(|@import )\\s*[\"']?([^\"')]+)");

    /** Every icon is counted, although a browser chooses one. */
    private static final String FETCHED = "link[rel~=(?i)stylesheet|icon|manifest|preload|modulepreload|prefetch],"
            + " script, img, source, video, audio, iframe, embed, object, input[type=image], image, use";

    static FirstVisit of(Portal portal, String page) {
        Served html = Served.at(portal, page);
        Map<String, Served> answers = new LinkedHashMap<>(Map.of(page, html));
        addresses(Jsoup.parse(html.text())).forEach(address -> answers.put(address, Served.at(portal, address)));
        List<Served> files = List.copyOf(answers.values());
        files.forEach(file -> inStyles(file).forEach(inner -> answers.put(inner, Served.at(portal, inner))));
        return new FirstVisit(page, answers);
    }

    private static List<String> addresses(Document html) {
        return html.select(FETCHED).stream()
                .flatMap(element -> Stream.of("href", "xlink:href", "src", "srcset", "data", "poster")
                        .map(element::attr))
                .flatMap(addresses -> Stream.of(addresses.split("\\s+[\\d.]+[wx],?\\s*|,\\s+")))
                .filter(address -> !address.isEmpty() && !address.startsWith("#") && !address.startsWith("data:"))
                .distinct()
                .toList();
    }

    private static Stream<String> inStyles(Served answer) {
        return answer.header("Content-Type").startsWith("text/css")
                ? IN_STYLES.matcher(answer.text()).results().map(found -> found.group(1))
                : Stream.empty();
    }

    int requests() {
        return answers.size();
    }

    long bytes() {
        return bytesOf("");
    }

    long bytesOfPage() {
        return bytesOf("text/html");
    }

    long bytesOfScripts() {
        return bytesOf("text/javascript");
    }

    private long bytesOf(String type) {
        return answers.values().stream()
                .filter(answer -> answer.header("Content-Type").startsWith(type))
                .mapToLong(Served::size)
                .sum();
    }

    @Override
    public String toString() {
        return page + ": " + requests() + " requests, " + bytes() + " bytes, page " + bytesOfPage() + ", scripts "
                + bytesOfScripts() + ", of " + answers.keySet();
    }
}
