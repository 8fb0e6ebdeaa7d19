package org.investportal.editorial.content;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.web.MarkdownReader;

/**
 * A link in a text to a page of the portal.
 *
 * @param target the path as it is typed, with a query or fragment
 */
public record PageLink(String target) {

    private static final Pattern BEHIND = Pattern.compile("[?#].*");

    /** Returns the links of a text, in their order. */
    public static Stream<PageLink> in(String text) {
        return text.contains("[") && text.contains("/")
                ? MarkdownReader.links(text).stream()
                        .filter(link -> link.startsWith("/"))
                        .map(PageLink::new)
                : Stream.empty();
    }

    /** Returns the path without query and fragment. */
    public String path() {
        return BEHIND.matcher(target).replaceFirst("");
    }
}
