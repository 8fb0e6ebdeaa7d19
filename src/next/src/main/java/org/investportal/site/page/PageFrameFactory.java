package org.investportal.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.core.Edition;
import org.investportal.kinds.Page;
import org.investportal.kinds.Sector;
import org.investportal.serving.Link;
import org.investportal.serving.PortalSettings;
import org.investportal.serving.PublicLinkBuilder;
import org.investportal.serving.PublicPath;
import org.investportal.structured.DataBlock;
import org.investportal.value.Language;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shared steps in making pages: heads, frames and absolute addresses. */
@Component
public class PageFrameFactory {

    private final PublicLinkBuilder links;
    private final PortalSettings settings;
    private final KindMenu menu;

    PageFrameFactory(PublicLinkBuilder links, PortalSettings settings, KindMenu menu) {
        this.links = links;
        this.settings = settings;
        this.menu = menu;
    }

    public PortalSettings settings() {
        return settings;
    }

    public PublicLinkBuilder links() {
        return links;
    }

    /** The absolute address of a page in the language of the text. */
    public String absolute(PageText pageText, String path) {
        return links.absolute(path, pageText.language());
    }

    /**
     * Makes the head of a page.
     *
     * @param about the items of the page; without their words in Chinese, only the English page is for search engines
     */
    public Head head(PageText pageText, String title, String description, String path, Long... about) {
        return head(pageText, title, description, path, List.of(), about);
    }

    /**
     * Makes the head of a page below others.
     *
     * @param way the links to the pages above it, without the home page
     */
    public Head head(PageText pageText, String title, String description, String path, List<Link> way, Long... about) {
        boolean inBoth = Stream.of(about).allMatch(pageText::isInChinese);
        return head(pageText, title, description, path, way, inBoth);
    }

    /**
     * Makes the head of a page.
     *
     * @param inBoth whether the page has its words in both languages
     */
    public Head head(PageText pageText, String title, String description, String path, List<Link> way, boolean inBoth) {
        boolean isPublished =
                pageText.content().edition().number() > 0; // before the first edition there is nothing to find
        if (!links.areIndexable() || !isPublished || (pageText.language() == Language.ZH && !inBoth)) {
            return made(pageText, title, description, null, List.of(), null);
        }
        return made(
                pageText,
                title,
                description,
                absolute(pageText, path),
                inBoth ? alternates(path) : List.of(),
                () -> new BreadcrumbFactory(pageText, links).to(new Link(title, path), way));
    }

    private List<Head.Alternate> alternates(String path) {
        return Stream.concat(
                        Stream.of(Language.values())
                                .map(language -> new Head.Alternate(language.tag(), links.absolute(path, language))),
                        Stream.of(new Head.Alternate("x-default", links.absolute(path, Language.EN))))
                .toList();
    }

    /** Returns the head of a page of a long list. Pages are counted from 1, and search engines index only the first. */
    public Head headOfList(PageText pageText, String name, String lead, String path, int page) {
        return page == 1 ? head(pageText, name, lead, path) : headOfFurther(pageText, name, lead, page);
    }

    /** Returns the head of a page after the first, which search engines do not index. */
    public Head headOfFurther(PageText pageText, String name, String lead, int page) {
        String title = pageText.message("paging.title", name, String.valueOf(page));
        return headOfCopy(pageText, title, pageText.message("head.indicator", title, lead), null);
    }

    /** Returns the summary of an edition, marked where it is not in the language of the page. */
    public static @Nullable String summary(PageText pageText, Edition edition) {
        return pageText.text(edition.summary());
    }

    public Head errorHead(PageText pageText, String title) {
        return made(pageText, title, title, null, List.of(), null);
    }

    /** Returns the head of a page that repeats another page. That page is the canonical one; there is none if it is no longer published. */
    public Head headOfCopy(PageText pageText, String title, String description, @Nullable String original) {
        String canonical = original == null || !links.areIndexable() ? null : absolute(pageText, original);
        return made(pageText, title, description, canonical, List.of(), null);
    }

    /**
     * Makes the head of a page. The title serves as description where no certain content is left to describe the page with. A long
     * one is without the name of the site, so that search engines cut off neither its year nor its place.
     */
    private Head made(
            PageText pageText,
            String title,
            String description,
            @Nullable String canonical,
            List<Head.Alternate> alternates,
            @Nullable Supplier<DataBlock> data) {
        String site = siteName(pageText);
        String full = title.equals(site) ? title : pageText.message("head.title", title, site);
        String said = description.isBlank() ? title : description;
        String shown = full.length() > Head.LONGEST_TITLE ? title : full;
        return new Head(shown, full, said, canonical, alternates, data != null, data);
    }

    public Frame frame(PageText pageText, String path) {
        return frame(pageText, path, path);
    }

    /**
     * Makes the frame of a page. Its links lead to what is published now.
     *
     * @param here the path with the parameters of the page
     */
    public Frame frame(PageText pageText, String path, String here) {
        PageText now = pageText.ofDestination();
        int edition = pageText.content().edition().number();
        List<Link> pages = now.content().all(Page.class).stream()
                .map(now::link)
                .filter(link -> link.href().startsWith(PublicPath.TEXT_PAGES))
                .toList();
        return new Frame(
                now.language(),
                other(now.language(), here),
                siteName(now),
                path,
                absolute(now, path),
                sectors(now),
                menu.lists(now),
                pages,
                isOfAnEdition(path) && edition > 0 ? pageText.edition(edition) : null,
                settings.publisher(now.language()),
                ContactPoint.of(settings.contact(), now.language()),
                Frame.Look.of(settings.banner()));
    }

    private static List<Link> sectors(PageText pageText) {
        return pageText.content().all(Sector.class).stream()
                .sorted(Comparator.comparing(sector -> sector.position))
                .map(item -> new Link(pageText.shortName(item), pageText.address(item.item)))
                .toList();
    }

    /** Returns whether the page changes with each edition anyway. The others do not name theirs, so that an edition changes only the pages that it is about. */
    private static boolean isOfAnEdition(String path) {
        return path.equals(PublicPath.HOME) || path.equals(PublicPath.ABOUT) || path.startsWith(PublicPath.EDITIONS);
    }

    /** Returns the link to the other language; from an error page, which has no path, it leads to the home page. */
    private static Frame.Other other(Language language, String here) {
        Language other = language == Language.EN ? Language.ZH : Language.EN;
        return new Frame.Other(other, other.path(here.isEmpty() ? PublicPath.HOME : here));
    }

    /** Returns the name of the page at the home address. */
    public static String siteName(PageText pageText) {
        return page(pageText.content(), PublicPath.HOME)
                .map(pageText::name)
                .orElseGet(() -> pageText.message("site.unnamed"));
    }

    /** Returns the publisher, or the name of the site if no publisher is set. */
    public String publisher(PageText pageText) {
        String publisher = settings.publisher(pageText.language());
        return publisher == null ? siteName(pageText) : publisher;
    }

    /** Returns the publisher and the name of the site, for citations and credits. */
    public String portal(PageText pageText) {
        String site = siteName(pageText);
        String publisher = publisher(pageText);
        return publisher.equals(site) ? site : pageText.message("citation.portal", publisher, site);
    }

    /** Returns the page at an address that leads somewhere also where no such page is published. */
    public static Optional<Page> page(Content content, String path) {
        return content.all(Page.class).stream()
                .filter(page -> content.path(page.item).filter(path::equals).isPresent())
                .findFirst();
    }
}
