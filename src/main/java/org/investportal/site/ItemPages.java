package org.investportal.site;

import org.investportal.site.figure.FigurePages;
import org.investportal.site.figure.IndicatorPages;
import org.investportal.site.home.AboutPages;
import org.investportal.site.home.HomePages;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.sector.SectorPages;
import org.investportal.site.source.SourcePages;
import org.investportal.site.text.TextPages;
import org.investportal.web.PublicPaths;
import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Component;

/** The pages that stand at addresses that were given to items. */
@Component
class ItemPages {

    private static final String INDICATOR = "/figures/[^/]+";

    private final HomePages home;
    private final AboutPages about;
    private final SectorPages sectors;
    private final IndicatorPages indicators;
    private final FigurePages figures;
    private final SourcePages sources;
    private final TextPages texts;

    ItemPages(
            HomePages home,
            AboutPages about,
            SectorPages sectors,
            IndicatorPages indicators,
            FigurePages figures,
            SourcePages sources,
            TextPages texts) {
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
        if (path.startsWith(PublicPaths.TEXT_PAGES)) {
            return texts.at(edition, path, language);
        }
        return switch (path) {
            case PublicPaths.HOME -> home.at(edition, language);
            case AboutPages.PATH -> about.at(edition, language);
            default -> sectors.at(edition, path, language);
        };
    }
}
