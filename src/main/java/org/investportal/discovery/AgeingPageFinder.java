package org.investportal.discovery;

import java.time.Instant;
import java.util.Map;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.web.PortalCalendar;
import org.springframework.stereotype.Component;

/** Finds the pages that changed when this year began, because they state ages of figures. */
@Component
class AgeingPageFinder {

    private final Catalogue catalogue;
    private final PortalCalendar calendar;

    AgeingPageFinder(Catalogue catalogue, PortalCalendar calendar) {
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    /** Returns the calendar year in which the times are right. */
    int year() {
        return calendar.year();
    }

    /** Returns the times by path, with the beginning of this year for older pages that state the age of a figure. */
    Map<String, Instant> withAges(Map<String, Instant> times, int edition) {
        Instant year = calendar.beginningOfYear();
        times.replaceAll((path, time) -> time.isBefore(year) && isOlder(path, edition) ? year : time);
        return times;
    }

    private boolean isOlder(String path, int edition) {
        Selection content = catalogue.at(edition).shown();
        return catalogue
                .itemAt(path, edition)
                .filter(item -> isOlder(content, item))
                .isPresent();
    }

    /** Figures and targets of this year or later became no older: no page says their age. */
    private boolean isOlder(Selection content, long item) {
        return content.find(Figure.class, item)
                .filter(figure -> figure.period().lastDay().getYear() < calendar.year())
                .isPresent();
    }
}
