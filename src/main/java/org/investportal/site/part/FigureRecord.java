package org.investportal.site.part;

import java.util.List;
import java.util.Optional;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.PriceBasis;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.Vintage;

/**
 * A figure as data files have it.
 *
 * @param figure the path of its page
 * @param printed the printed numbers that it was read from, in reading order; none for a figure that was read nowhere
 */
public record FigureRecord(
        Words words,
        String figure,
        String sector,
        String topic,
        String indicator,
        Measure measure,
        PriceBasis priceBasis,
        String area,
        Period period,
        Quantity quantity,
        Nature nature,
        Vintage vintage,
        Status status,
        PeriodBasis periodBasis,
        List<PrintedNumber> printed) {

    /** Stands between the parts of a cell. */
    public static final String BETWEEN = "; ";

    /**
     * The same in the words of one language.
     *
     * @param priceBasis empty if the source does not state it
     * @param vintage empty if the source does not state it
     * @param source the names of its sources
     * @param issuer who issued them, where that is known
     * @param place the places where it is printed
     * @param note all its notes, as one text
     * @param address the absolute address of its page
     */
    public record Words(
            String indicator,
            String area,
            String period,
            String value,
            String unit,
            String priceBasis,
            String sector,
            String nature,
            String vintage,
            String status,
            String source,
            String issuer,
            String place,
            String note,
            String address) {}

    /**
     * A number in a source.
     *
     * @param source the slug of the source
     * @param token the number as printed
     * @param attributedTo the authority that the source cites for it
     */
    public record PrintedNumber(String source, Locator place, String token, Optional<String> attributedTo) {}
}
