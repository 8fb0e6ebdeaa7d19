package org.investportal.site.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.investportal.appearance.BannerSettings;
import org.investportal.appearance.PortalAppearance;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.CatalogueView;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.value.Language;
import org.investportal.structured.DataBlock;
import org.investportal.web.Link;
import org.investportal.web.PortalSettings;
import org.investportal.web.PublicLinkBuilder;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.investportal.wording.UntranslatedMark;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shared steps in making pages: finds the item of an address, and makes renderings, heads and frames. */
@Component
public class PageFrameFactory {

    private final Catalogue catalogue;
    private final PageTextFactory pageTextFactory;
    private final PublicLinkBuilder links;
    private final PortalSettings settings;
    private final PortalAppearance appearance;
    private final BannerSettings banners;

    PageFrameFactory(
            Catalogue catalogue,
            PageTextFactory pageTextFactory,
            PublicLinkBuilder links,
            PortalSettings settings,
            PortalAppearance appearance,
            BannerSettings banners) {
        this.catalogue = catalogue;
        this.pageTextFactory = pageTextFactory;
        this.links = links;
        this.settings = settings;
        this.appearance = appearance;
        this.banners = banners;
    }

    public CatalogueView view(int edition) {
        return catalogue.at(edition);
    }

    /** An edition that was published by the one that readers are served. */
    public PublishedEditionSummary edition(int number, int current, Language language) {
        return number < 1 || number > current
                ? notPublished(number, current)
                : view(number).history().line(language).stream()
                        .findFirst()
                        .orElseGet(() -> notPublished(number, current));
    }

    /** The edition itself; none before the first. */
    @Nullable
    public PublishedEditionSummary line(int number, Language language) {
        return view(number).history().line(language).stream().findFirst().orElse(null);
    }

    private static PublishedEditionSummary notPublished(int number, int current) {
        throw PageNotFound.at(PublicPath.edition(number), current);
    }

    public PortalSettings settings() {
        return settings;
    }

    public PageText rendering(Selection selection, Language language) {
        return pageTextFactory.of(selection, language);
    }

    /** The item that the path had been given to by that edition. */
    public long item(String path, int edition) {
        return catalogue.itemAt(path, edition).orElseThrow(() -> PageNotFound.at(path, edition));
    }

    /** The row of the item at the path; gone where the edition has none, moved where it has another path. */
    public <R extends Row> R row(Selection selection, Class<R> kind, long item, String path) {
        return row(selection, kind, item, path, "");
    }

    /** The same for pages that stand below a prefix. */
    public <R extends Row> R row(Selection selection, Class<R> kind, long item, String path, String prefix) {
        R row = selection.find(kind, item).orElseThrow(() -> PageGone.at(path, item, selection.edition()));
        String current = selection.address(item);
        if (!current.equals(path)) {
            throw PageMoved.to(prefix + current);
        }
        return row;
    }

    /** The absolute address of a page in the language of the rendering. */
    public String absolute(PageText pageText, String path) {
        return links.absolute(path, pageText.language());
    }

    public PublicLinkBuilder links() {
        return links;
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
        boolean isPublished = pageText.selection().edition() > 0; // before the first edition there is nothing to find
        if (!links.areIndexable() || !isPublished || (pageText.language() == Language.ZH && !inBoth)) {
            return made(pageText, title, description, null, List.of(), null);
        }
        List<Head.Alternate> alternates = inBoth ? alternates(path) : List.of();
        return made(
                pageText,
                title,
                description,
                absolute(pageText, path),
                alternates,
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
    public static @Nullable String summary(PageText pageText, PublishedEditionSummary line) {
        return UntranslatedMark.unless(line.isIn(pageText.language()), line.summary());
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
     *
     * @param data makes what it says to machines; nothing, where search engines may not list it
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
        SocialCard card = new SocialCard(absolute(pageText, SocialCard.OF_SITE), site);
        String shown = full.length() > Head.LONGEST_TITLE ? title : full;
        return new Head(shown, full, said, canonical, alternates, data != null, card, data);
    }

    /** Returns the picture that is shown where the page of the sector is shared. */
    public SocialCard card(PageText pageText, Sector sector) {
        String path = pageText.selection().address(sector.item()) + SocialCard.ENDING;
        return new SocialCard(absolute(pageText, path), pageText.name(sector.item()));
    }

    public Frame frame(PageText pageText, String path) {
        return frame(pageText, path, path);
    }

    /**
     * Makes the frame of a page.
     *
     * @param here the path with the parameters of the page
     */
    public Frame frame(PageText pageText, String path, String here) {
        List<Link> sectors = pageText.selection().all(Sector.class).stream()
                .sorted(Comparator.comparing(Sector::position))
                .map(pageText::shortLink)
                .toList();
        List<Link> pages = pageText.selection().all(Page.class).stream()
                .map(pageText::link)
                .filter(link -> link.href().startsWith(PublicPath.TEXT_PAGES))
                .toList();
        return new Frame(
                pageText.language(),
                other(pageText.language(), here),
                siteName(pageText),
                path,
                absolute(pageText, path),
                Frame.edited(
                        pageText, catalogue.itemAt(path, pageText.selection().edition()), path),
                sectors,
                pages,
                isOfAnEdition(path) && pageText.selection().edition() > 0
                        ? pageText.edition(pageText.selection().edition())
                        : null,
                settings.publisher(pageText.language()),
                ContactPoint.of(settings.contact(), pageText.language()),
                Frame.Look.of(banners.banner(), appearance.current()));
    }

    /** Returns whether the page changes with each edition anyway. The others do not name theirs, so that an edition changes only the pages that it is about. */
    private static boolean isOfAnEdition(String path) {
        return path.equals(PublicPath.HOME)
                || path.equals(PublicPath.ABOUT)
                || path.equals(PublicPath.DATA)
                || path.startsWith(PublicPath.EDITIONS)
                || path.startsWith(PublicPath.COMPARISON);
    }

    /** Returns the link to the other language; from an error page, which has no path, it leads to the home page. */
    private static Frame.Other other(Language language, String here) {
        Language other = language == Language.EN ? Language.ZH : Language.EN;
        return new Frame.Other(other, other.path(here.isEmpty() ? PublicPath.HOME : here));
    }

    /** Returns the name of the page at the home address, which every selection has. */
    public static String siteName(PageText pageText) {
        return Stream.of(page(pageText.selection(), PublicPath.HOME))
                .map(pageText::name)
                .findFirst()
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

    /** The page at an address that leads somewhere also where no such page is published; none then. */
    public static Long[] page(Selection selection, String path) {
        return selection.all(Page.class).stream()
                .map(Page::item)
                .filter(page -> selection.address(page).equals(path))
                .limit(1)
                .toArray(Long[]::new);
    }
}
