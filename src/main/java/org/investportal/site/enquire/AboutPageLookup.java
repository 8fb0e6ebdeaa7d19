package org.investportal.site.enquire;

import java.util.Optional;
import java.util.regex.Pattern;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Sector;
import org.investportal.web.Link;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the page of a sector, indicator or figure that an enquiry is about. Any other address is ignored, so the form cannot be made to link to another site. */
@Component
class AboutPageLookup {

    private static final Pattern PATH = Pattern.compile("/(sectors|figures)/[\\w.~/-]{1,300}");

    private final Catalogue catalogue;

    AboutPageLookup(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Returns the path if a published sector, indicator or figure has it. */
    Optional<String> path(@Nullable String asked) {
        return item(asked).map(item -> String.valueOf(asked));
    }

    /** Returns the link to that page. */
    Optional<Link> link(@Nullable String asked, PageText pageText) {
        return item(asked).flatMap(item -> name(pageText, item)).map(name -> new Link(name, String.valueOf(asked)));
    }

    private Optional<Long> item(@Nullable String asked) {
        if (asked == null || !PATH.matcher(asked).matches()) {
            return Optional.empty();
        }
        Selection shown = shown();
        return catalogue
                .itemAt(asked, catalogue.current())
                .filter(item -> shown.find(Sector.class, item).isPresent()
                        || shown.find(Indicator.class, item).isPresent()
                        || shown.find(Figure.class, item).isPresent());
    }

    private Selection shown() {
        return catalogue.at(catalogue.current()).shown();
    }

    private static Optional<String> name(PageText pageText, long item) {
        return pageText.selection()
                .find(Figure.class, item)
                .map(figure -> pageText.name(figure.indicatorId())
                        + pageText.message("list.separator")
                        + pageText.period(figure))
                .or(() -> Optional.of(pageText.name(item)));
    }
}
