package org.investportal.staff.preview;

import org.investportal.editorial.edition.PreviewPlace;
import org.investportal.site.figure.FigurePageFactory;
import org.investportal.site.figure.IndicatorPageFactory;
import org.investportal.site.glossary.GlossaryPageFactory;
import org.investportal.site.home.AboutPageFactory;
import org.investportal.site.home.HomePageFactory;
import org.investportal.site.sector.SectorPageFactory;
import org.investportal.site.source.SourcePageFactory;
import org.investportal.site.text.TextPageFactory;
import org.investportal.staff.StaffWording;
import org.investportal.web.PublicPath;
import org.springframework.stereotype.Component;

/** Makes public pages of an edition that is none yet, by the same hands as those of one that is. */
@Component
class PreviewedPageFactory {

    private static final String ABOUT = "/about";

    private final HomePageFactory homes;
    private final AboutPageFactory abouts;
    private final SectorPageFactory sectors;
    private final IndicatorPageFactory indicators;
    private final FigurePageFactory figures;
    private final SourcePageFactory sources;
    private final GlossaryPageFactory glossaries;
    private final TextPageFactory texts;
    private final StaffWording words;

    PreviewedPageFactory(
            HomePageFactory homes,
            AboutPageFactory abouts,
            SectorPageFactory sectors,
            IndicatorPageFactory indicators,
            FigurePageFactory figures,
            SourcePageFactory sources,
            GlossaryPageFactory glossaries,
            TextPageFactory texts,
            StaffWording words) {
        this.words = words;
        this.texts = texts;
        this.homes = homes;
        this.abouts = abouts;
        this.sectors = sectors;
        this.indicators = indicators;
        this.figures = figures;
        this.sources = sources;
        this.glossaries = glossaries;
    }

    PreviewedPage at(PreviewPlace place, int edition) {
        String path = place.path();
        return switch (place.kind()) {
            case SECTOR -> new PreviewedPage("site/sector", sectors.at(edition, path, words.language()));
            case INDICATOR -> new PreviewedPage("site/indicator", indicators.at(edition, path, words.language()));
            case FIGURE -> new PreviewedPage("site/figure", figures.at(edition, path, words.language()));
            case SOURCE -> new PreviewedPage("site/source", sources.at(edition, path, words.language()));
            case TERM -> new PreviewedPage("site/glossary", glossaries.at(edition, words.language()));
            default ->
                switch (path) {
                    case PublicPath.HOME -> new PreviewedPage("site/home", homes.at(edition, words.language()));
                    case ABOUT -> new PreviewedPage("site/about", abouts.at(edition, words.language()));
                    default -> new PreviewedPage("site/page", texts.at(edition, path, words.language()));
                };
        };
    }
}
