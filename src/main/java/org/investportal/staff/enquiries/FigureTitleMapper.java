package org.investportal.staff.enquiries;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Figure;
import org.investportal.staff.StaffWording;
import org.investportal.watches.FigureWatchView;
import org.investportal.wording.PageText;
import org.investportal.wording.PageTextFactory;
import org.investportal.wording.UntranslatedMark;
import org.springframework.stereotype.Component;

/** Names the figures that people watch or report. */
@Component
class FigureTitleMapper {

    private final Catalogue catalogue;
    private final PageTextFactory pageTexts;
    private final StaffWording words;

    FigureTitleMapper(Catalogue catalogue, PageTextFactory pageTexts, StaffWording words) {
        this.catalogue = catalogue;
        this.pageTexts = pageTexts;
        this.words = words;
    }

    /** Returns the title of the figure, or its number if it is not published any more, and whether the owner of the address has not confirmed. */
    String line(FigureWatchView watch) {
        String title = title(watch.figure());
        return watch.confirmedAt() == null ? words.of("person-data.unconfirmed", title) : title;
    }

    /** Returns the title of the figure, or its number if it is not published any more. */
    String title(long figure) {
        PageText pageText = pageTexts.of(catalogue.at(catalogue.current()).shown(), words.language());
        return pageText.selection()
                .find(Figure.class, figure)
                .map(pageText::title)
                .map(UntranslatedMark::unmarked)
                .orElse("#" + figure);
    }
}
