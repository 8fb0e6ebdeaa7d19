package org.investportal.staff;

import java.util.Optional;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.wording.PageText;
import org.investportal.wording.PlaceWording;
import org.investportal.wording.Prose;
import org.investportal.wording.UntranslatedMark;
import org.springframework.stereotype.Component;

/** Words the values, periods and texts of drafts as the pages will, beside the content of an edition. */
@Component
public class DraftWording {

    private final PageFrameFactory context;

    DraftWording(PageFrameFactory context) {
        this.context = context;
    }

    /** Returns the wording of an edition. References are looked up in that edition, which is read as a whole once. */
    public At at(int edition, Language language) {
        return new At(context.rendering(context.view(edition).whole(), language));
    }

    /** Returns the publisher of the portal, as files name it. */
    public String publisher(At at) {
        return UntranslatedMark.unmarked(context.publisher(at.pageText));
    }

    /** The words of one edition and language. */
    public static final class At {

        private final PageText pageText;

        private At(PageText pageText) {
            this.pageText = pageText;
        }

        public Selection selection() {
            return pageText.selection();
        }

        /** Returns the name of the item in the edition: its name; for a figure its full description; for an item without a name its summary. */
        public Optional<String> name(long item) {
            Selection selection = pageText.selection();
            return selection
                    .find(Figure.class, item)
                    .map(this::figure)
                    .or(() -> selection.text(item, TextField.NAME, pageText.language()))
                    .or(() -> selection
                            .text(item, TextField.SUMMARY, pageText.language())
                            .map(summary -> pageText.prose(summary).plain()));
        }

        private String figure(Figure figure) {
            return pageText.message(
                    "figure.read",
                    pageText.name(figure.indicatorId()),
                    pageText.name(figure.areaId()),
                    pageText.period(figure),
                    pageText.value(figure));
        }

        /** Returns the path of its page, if it has one. */
        public Optional<String> address(long item) {
            return pageText.selection().find(GivenAddress.class, item).map(GivenAddress::path);
        }

        /** Returns the value with the noun that the indicator counts, if the edition has one. */
        public String value(Quantity quantity, long indicator) {
            String counted = pageText.selection()
                    .find(Indicator.class, indicator)
                    .map(found -> pageText.text(indicator, TextField.COUNTED))
                    .orElse(null);
            return pageText.quantities().of(quantity, counted, pageText.language());
        }

        public String period(Period period) {
            return pageText.periods().of(period, pageText.language());
        }

        /** Returns the date of a document. */
        public String date(Period period) {
            return pageText.periods().date(period, pageText.language());
        }

        /** The word for a code, under its type: {@code status.flagged}. */
        public String code(String type, Coded code, String... arguments) {
            return pageText.message(type + "." + code.code(), arguments);
        }

        public String message(String key, String... arguments) {
            return pageText.message(key, arguments);
        }

        /** Tells whether the edition has the source and its numbers are located by page. */
        public boolean isInPages(long source) {
            return PlaceWording.isInPages(pageText.selection(), source);
        }

        /** Returns the words for a place in a source, which may be a draft. */
        public String place(boolean inPages, Locator place) {
            return PlaceWording.sentence(pageText, inPages, place.paragraph(), place.sentence());
        }

        public Prose prose(String text) {
            return pageText.prose(text);
        }
    }
}
