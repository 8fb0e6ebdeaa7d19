package org.investportal.site;

import org.investportal.catalogue.value.Language;
import org.investportal.site.figure.FigurePageFactory;
import org.investportal.site.figure.IndicatorPageFactory;
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

/** The pages that stand at addresses that were given to items. */
@Component
class ItemPageFactory {

    private static final String INDICATOR = "/figures/[^/]+";

    private final HomePageFactory home;
    private final AboutPageFactory about;
    private final SectorPageFactory sectors;
    private final IndicatorPageFactory indicators;
    private final FigurePageFactory figures;
    private final SourcePageFactory sources;
    private final TextPageFactory texts;

    ItemPageFactory(
            HomePageFactory home,
            AboutPageFactory about,
            SectorPageFactory sectors,
            IndicatorPageFactory indicators,
            FigurePageFactory figures,
            SourcePageFactory sources,
            TextPageFactory texts) {
        this.home = home;
        this.about = about;
        this.sectors = sectors;
        this.indicators = indicators;
        this.figures = figures;
        this.sources = sources;
        this.texts = texts;
    }

    /** The page at that path, or {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    Record at(int edition, String path, Language language) {
        if (path.startsWith("/figures/")) {
            return path.matches(INDICATOR)
                    ? indicators.at(edition, path, language)
                    : figures.at(edition, path, language);
        }
        if (path.startsWith("/sources/")) {
            return sources.at(edition, path, language);
        }
        if (path.startsWith(PublicPath.TEXT_PAGES)) {
            return texts.at(edition, path, language);
        }
        return switch (path) {
            case PublicPath.HOME -> home.at(edition, language);
            case AboutPageFactory.PATH -> about.at(edition, language);
            default -> sectors.at(edition, path, language);
        };
    }
}
