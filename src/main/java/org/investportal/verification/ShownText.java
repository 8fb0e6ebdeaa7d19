package org.investportal.verification;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The name of the site and the words of the main content of a page, without markup and without the rest of the header and footer of every page. */
final class ShownText {

    private ShownText() {}

    static String of(Element page) {
        return plain(
                page.select(".site-name, main").stream().map(Element::wholeText).collect(Collectors.joining()));
    }

    /** Returns the words with each run of white space as one space. */
    static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
