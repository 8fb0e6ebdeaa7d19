package org.investportal.delivery.export;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds the addresses of this site that pages, style sheets and sitemaps link to. */
final class LinkFinder {

    private static final Pattern IN_STYLES = Pattern.compile("url\\([\"']?([^\"')]+)");

    /** Paths as the portal makes them; of parameters, only the number of a page is exported. */
    private static final Pattern EXPORTED = Pattern.compile("(/|(/[\\w~-][\\w.~-]*)+)(\\?page=[1-9]\\d{0,5})?");

    /** An address in a list of pictures, before its width. */
    private static final Pattern SOURCE = Pattern.compile("([^\\s,]+)[^,]*");

    /** The desk, public forms and the API, which need the portal. */
    private static final Pattern NEEDS_THE_PORTAL = Pattern.compile("(/zh)?/(staff|enquire|report|watch|api/v1)(/.*)?");

    private final String site;

    /** @param site the public scheme, host and port of the portal */
    LinkFinder(String site) {
        this.site = site;
    }

    /**
     * Returns the addresses without fragments, in the order in which they appear.
     *
     * @param address the address of the content
     * @param type its media type
     */
    Set<String> links(String address, String type, byte[] content) {
        Set<String> links = new LinkedHashSet<>();
        found(type, content)
                .map(link -> resolved(address, link))
                .filter(link -> EXPORTED.matcher(link).matches()
                        && !NEEDS_THE_PORTAL.matcher(link).matches())
                .forEach(links::add);
        return links;
    }

    private static Stream<String> found(String type, byte[] content) {
        if (type.startsWith("text/html")) {
            return inPage(Jsoup.parse(text(content)));
        }
        if (type.startsWith("text/css")) {
            return IN_STYLES.matcher(text(content)).results().map(found -> found.group(1));
        }
        return type.startsWith("application/xml")
                ? Jsoup.parse(text(content), Parser.xmlParser()).select("loc").eachText().stream()
                : Stream.empty();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static Stream<String> inPage(Document page) {
        return page.select("[href], [src], [srcset], [data], meta[content^=http]").stream()
                .flatMap(LinkFinder::inElement);
    }

    private static Stream<String> inElement(Element element) {
        return Stream.concat(
                Stream.of("href", "src", "data", "content").map(element::attr).filter(link -> !link.isBlank()),
                SOURCE.matcher(element.attr("srcset")).results().map(source -> source.group(1)));
    }

    private String resolved(String address, String link) {
        String path = link.equals(site) ? "/" : link.startsWith(site) ? link.substring(site.length()) : link;
        String whole = path.startsWith("/") || path.contains(":") ? path : relative(address, path);
        int fragment = whole.indexOf('#');
        return fragment < 0 ? whole : whole.substring(0, fragment);
    }

    /** Returns nothing that is exported if the link is no address. */
    private static String relative(String address, String link) {
        try {
            return URI.create(address).resolve(link).toString();
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
