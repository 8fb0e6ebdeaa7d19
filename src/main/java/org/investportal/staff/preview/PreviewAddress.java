package org.investportal.staff.preview;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.web.PublicPath;

/**
 * The address at which a preview shows a public page.
 *
 * @param root the path of the list of pages of the preview
 * @param key the last part of the root: the code of the chosen revisions, or the token of a link
 * @param today whether the page is shown as it is today
 * @param path the path of the public page, without a language
 */
record PreviewAddress(String root, String key, boolean today, String path) {

    /** The previews of staff. */
    static final String DESK = "/staff/preview/";

    static final String COMING = "/site";
    static final String TODAY = "/today";
    static final String BESIDE = "/beside";

    private static final Pattern PAGE = Pattern.compile("(?<root>(?:" + DESK + "|" + PublicPath.PREVIEW
            + ")(?<key>[\\w.-]+))(?<side>" + COMING + "|" + TODAY + ")(?<path>/.*)?");

    /** Public pages, and their files that come from the same content. Forms, feeds, files of editions and pictures for social media are not among them. */
    private static final Pattern SHOWN =
            Pattern.compile("/|/(about|glossary|checks|corrections|compare|editions|figures|data|api)"
                    + "|/(compare|editions|figures|sectors|sources|pages)/(?!.*(feed\\.atom|card\\.png)$).+"
                    + "|/data/(?:figures|sectors)[./].+|/data/checks\\.json");

    /** Reads the path of a request, without its language; empty if it is no address of a page in a preview. */
    static Optional<PreviewAddress> read(String path) {
        Matcher page = PAGE.matcher(path);
        return page.matches()
                ? Optional.of(new PreviewAddress(
                        page.group("root"),
                        page.group("key"),
                        page.group("side").equals(TODAY),
                        page.group("path") == null ? "/" : page.group("path")))
                : Optional.empty();
    }

    /** Tells whether previews show what is at the public path; it may have parameters. */
    static boolean isShown(String path) {
        return !path.contains("..")
                && SHOWN.matcher(path.replaceFirst("[?#].*", "")).matches();
    }

    /** Tells whether the address belongs to a link for a person without an account. */
    boolean isShared() {
        return root.startsWith(PublicPath.PREVIEW);
    }

    /** Returns the path below which the pages are. */
    String base() {
        return root + (today ? TODAY : COMING);
    }
}
