package org.investportal.site.page;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Frame around the content of every page.
 *
 * @param language the language of the page
 * @param other the other language, and where the page is in it
 * @param path where the page stands; empty where it says that something is not there
 * @param address the same in full, as paper says it
 * @param sectors the way to each sector
 * @param pages the way to each page that has words of its own and nothing else
 * @param edition which edition the page shows, in words; null on pages that do not change with each edition
 * @param publisher who publishes, if that is set
 * @param contact whom investors may ask
 */
public record Frame(
        Language language,
        Other other,
        String siteName,
        String path,
        String address,
        List<Link> sectors,
        List<Link> pages,
        @Nullable String edition,
        @Nullable String publisher,
        ContactPoint contact) {

    /** The language as Open Graph names it, which wants a country. */
    public String locale() {
        return switch (language) {
            case EN -> "en_GB";
            case ZH -> "zh_CN";
        };
    }

    /** The way to the same page in another language; the address is whole, for it is not in the language of the page. */
    public record Other(Language language, String href) {}
}
