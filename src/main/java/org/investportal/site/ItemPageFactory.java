package org.investportal.site;

import org.investportal.catalogue.value.Language;
import org.investportal.site.figure.FigurePageFactory;
import org.investportal.site.figure.IndicatorPageFactory;
import org.investportal.site.glossary.GlossaryPageFactory;
import org.investportal.site.home.AboutPageFactory;
import org.investportal.site.home.HomePageFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.sector.SectorPageFactory;
import org.investportal.site.source.SourcePageFactory;
import org.investportal.site.text.TextPageFactory;
import org.investportal.web.PublicPath;
import org.springframework.stereotype.Component;

/** Makes the pages at the addresses of items, and the glossary. */
@Component
public class ItemPageFactory {

    private static final String INDICATOR = "/figures/[^/]+";

    private final HomePageFactory home;
    private final AboutPageFactory about;
    private final SectorPageFactory sectors;
    private final IndicatorPageFactory indicators;
    private final FigurePageFactory figures;
    private final SourcePageFactory sources;
    private final TextPageFactory texts;
    private final GlossaryPageFactory glossary;

    ItemPageFactory(
            HomePageFactory home,
            AboutPageFactory about,
            SectorPageFactory sectors,
            IndicatorPageFactory indicators,
            FigurePageFactory figures,
            SourcePageFactory sources,
            TextPageFactory texts,
            GlossaryPageFactory glossary) {
        this.home = home;
        this.about = about;
        this.sectors = sectors;
        this.indicators = indicators;
        this.figures = figures;
        this.sources = sources;
        this.texts = texts;
        this.glossary = glossary;
    }

    /**
     * Returns the page at the path, or throws {@link PageNotFound}, {@link PageGone} or {@link PageMoved}.
     *
     * @param address the path, and of a source that is too long for one page perhaps the number of the page; of others the first page is returned
     */
    public ItemPage at(int edition, String address, Language language) {
        String path = PublicPath.withoutPage(address);
        if (path.startsWith("/figures/")) {
            return path.matches(INDICATOR) ? indicator(edition, path, language) : figure(edition, path, language);
        }
        if (path.startsWith("/sources/")) {
            return new ItemPage("site/source", sources.at(edition, path, PublicPath.pageOf(address), language));
        }
        if (path.startsWith(PublicPath.TEXT_PAGES)) {
            return new ItemPage("site/page", texts.at(edition, path, language));
        }
        return switch (path) {
            case PublicPath.HOME -> new ItemPage("site/home", home.at(edition, language));
            case AboutPageFactory.PATH -> new ItemPage("site/about", about.at(edition, language));
            case PublicPath.GLOSSARY -> new ItemPage("site/glossary", glossary.at(edition, language));
            default -> new ItemPage("site/sector", sectors.at(edition, path, language));
        };
    }

    private ItemPage indicator(int edition, String path, Language language) {
        return indicators
                .onlyFigure(edition, path)
                .map(figure -> figure(edition, figure, language))
                .orElseGet(() -> new ItemPage("site/indicator", indicators.at(edition, path, language)));
    }

    private ItemPage figure(int edition, String path, Language language) {
        return new ItemPage("site/figure", figures.at(edition, path, language));
    }
}
