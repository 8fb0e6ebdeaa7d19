package org.investportal.staff.preview;

import org.investportal.editorial.edition.PreviewPlace;
import org.investportal.site.home.AboutPages;
import org.investportal.site.figure.FigurePages;
import org.investportal.site.glossary.GlossaryPages;
import org.investportal.site.home.HomePages;
import org.investportal.site.figure.IndicatorPages;
import org.investportal.web.PublicPaths;
import org.investportal.site.sector.SectorPages;
import org.investportal.site.source.SourcePages;
import org.investportal.site.text.TextPages;
import org.investportal.staff.StaffWords;
import org.springframework.stereotype.Component;

/** Makes public pages of an edition that is none yet, by the same hands as those of one that is. */
@Component
class PreviewedPages {

    private static final String ABOUT = "/about";

    private final HomePages homes;
    private final AboutPages abouts;
    private final SectorPages sectors;
    private final IndicatorPages indicators;
    private final FigurePages figures;
    private final SourcePages sources;
    private final GlossaryPages glossaries;
    private final TextPages texts;
    private final StaffWords words;

    PreviewedPages(
            HomePages homes,
            AboutPages abouts,
            SectorPages sectors,
            IndicatorPages indicators,
            FigurePages figures,
            SourcePages sources,
            GlossaryPages glossaries,
            TextPages texts,
            StaffWords words) {
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
                    case PublicPaths.HOME -> new PreviewedPage("site/home", homes.at(edition, words.language()));
                    case ABOUT -> new PreviewedPage("site/about", abouts.at(edition, words.language()));
                    default -> new PreviewedPage("site/page", texts.at(edition, path, words.language()));
                };
        };
    }
}
