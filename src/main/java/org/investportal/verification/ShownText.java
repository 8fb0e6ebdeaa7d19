package org.investportal.verification;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The words that a page shows, without its markup and without what stands around it on every page. */
final class ShownText {

    private static final Pattern MAIN = Pattern.compile("<main\\b.*</main>", Pattern.DOTALL);

    private ShownText() {}

    static String of(String html) {
        Matcher main = MAIN.matcher(html);
        return main.find() ? plain(HtmlUtils.htmlUnescape(main.group().replaceAll("<[^>]*>", ""))) : "";
    }

    /** With one space where there is any. */
    static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
