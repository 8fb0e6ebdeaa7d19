package org.investportal.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.appearance.Appearance;
import org.investportal.appearance.AppearanceFile;
import org.investportal.appearance.Banner;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.Language;
import org.investportal.web.Link;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/**
 * Frame around the content of every page.
 *
 * @param language the language of the page
 * @param other the other language, and where the page is in it
 * @param path where the page stands; empty where it says that something is not there
 * @param address the same in full, as paper says it
 * @param edited what of the page the desk has forms for, with its address; a page of an indicator with one figure has both
 * @param sectors the way to each sector
 * @param pages the way to each page that has words of its own and nothing else
 * @param edition which edition the page shows, in words; null on pages that do not change with each edition
 * @param publisher who publishes, if that is set
 * @param contact whom investors may ask
 * @param look the files of the banner, and of the colour and the logo that an administrator chose
 */
public record Frame(
        Language language,
        Other other,
        String siteName,
        String path,
        String address,
        List<Link> edited,
        List<Link> sectors,
        List<Link> pages,
        @Nullable String edition,
        @Nullable String publisher,
        ContactPoint contact,
        Look look) {

    /**
     * Returns what the desk has forms for: the item, and the indicator that it is the only figure of.
     *
     * @param item the item at the path, if there is one
     */
    static List<Link> edited(PageText pageText, Optional<Long> item, String path) {
        Selection selection = pageText.selection();
        Stream<Link> indicator = item
                .flatMap(found -> selection.find(Figure.class, found))
                .map(Figure::indicatorId)
                .filter(found -> selection.pageOf(found).equals(path))
                .map(found -> new Link(pageText.message("footer.edit.indicator"), selection.address(found)))
                .stream();
        return Stream.concat(item.map(found -> new Link(pageText.message("footer.edit"), path)).stream(), indicator)
                .toList();
    }

    /** The language as Open Graph names it, which wants a country. */
    public String locale() {
        return switch (language) {
            case EN -> "en_GB";
            case ZH -> "zh_CN";
        };
    }

    /**
     * The addresses of the files that set the look. Those that an administrator chooses are null if the page has that of the design.
     *
     * @param banner the picture behind the opening of the home page and of sectors
     * @param styleSheet the style sheet with the colour and the size of the logo
     * @param darkLogo the logo of dark pages; null if they have the same
     */
    public record Look(
            String banner,
            @Nullable String styleSheet,
            @Nullable String logo,
            @Nullable String darkLogo) {

        static Look of(Banner banner, Appearance appearance) {
            return new Look(
                    banner.path(), path(appearance.styleSheet()), path(appearance.logo()), path(appearance.darkLogo()));
        }

        private static @Nullable String path(@Nullable AppearanceFile file) {
            return file == null ? null : file.path();
        }
    }

    /** The way to the same page in another language; the address is whole, for it is not in the language of the page. */
    public record Other(Language language, String href) {}
}
