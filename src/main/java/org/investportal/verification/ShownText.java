package org.investportal.verification;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The words of the main content of a page, without markup and without the header and footer of every page. */
final class ShownText {

    private static final Pattern MAIN = Pattern.compile("<main\\b.*</main>", Pattern.DOTALL);

    private ShownText() {}

    static String of(String html) {
        Matcher main = MAIN.matcher(html);
        return main.find() ? plain(HtmlUtils.htmlUnescape(main.group().replaceAll("<[^>]*>", ""))) : "";
    }

    /** Returns the words with each run of white space as one space. */
    static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
