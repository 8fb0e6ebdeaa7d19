package org.investportal.site.data;

import java.time.LocalDate;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.wording.PageText;

/** Words the citation of all figures of an edition. */
public final class DataCitation {

    private DataCitation() {}

    /**
     * Returns the citation.
     *
     * @param path the path of the page that it names
     */
    public static String of(PageFrameFactory context, PageText pageText, PublishedEditionSummary edition, String path) {
        String publisher = context.settings().publisher(pageText.language());
        String site = PageFrameFactory.siteName(pageText);
        LocalDate day = edition.publishedAt().atZone(context.settings().zone()).toLocalDate();
        return pageText.message(
                "data-page.cite-as",
                publisher == null ? site : publisher,
                publisher == null ? pageText.message("data-page.figures") : pageText.message("data.catalogue", site),
                pageText.edition(edition.number()),
                pageText.periods().day(day, pageText.language()),
                context.absolute(pageText, path));
    }
}
