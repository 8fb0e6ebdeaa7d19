package org.investportal.site.page;

import java.util.List;
import org.investportal.serving.Link;
import org.investportal.serving.PortalSettings.Banner;
import org.investportal.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * Frame around the content of every page.
 *
 * @param language the language of the page
 * @param other the other language, and where the page is in it
 * @param path where the page stands; empty where it says that something is not there
 * @param address the same in full, as paper says it
 * @param sectors the links to each sector
 * @param lists the links to the lists of other kinds that have something
 * @param pages the links to each page that has words of its own and nothing else
 * @param edition which edition the page shows, in words; null on pages that do not change with each edition
 * @param publisher who publishes, if that is set
 * @param contact whom investors may ask
 * @param look the files of the look
 */
public record Frame(
        Language language,
        Other other,
        String siteName,
        String path,
        String address,
        List<Link> sectors,
        List<Link> lists,
        List<Link> pages,
        @Nullable String edition,
        @Nullable String publisher,
        ContactPoint contact,
        Look look) {

    /** The language as Open Graph names it, which wants a country. */
    public String locale() {
        return switch (language) {
            case EN -> "en_GB";
            case ZH -> "zh_CN";
        };
    }

    /**
     * The addresses of the files that set the look.
     *
     * @param banner the picture behind the opening of the home page and of sectors
     */
    public record Look(String banner) {

        static Look of(Banner banner) {
            return new Look(banner.path());
        }
    }

    /** The way to the same page in another language; the address is whole, for it is not in the language of the page. */
    public record Other(Language language, String href) {}
}
