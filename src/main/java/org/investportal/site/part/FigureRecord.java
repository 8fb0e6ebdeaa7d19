package org.investportal.site.part;

import java.util.Optional;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Status;

/**
 * A figure as read in one place, for data files.
 *
 * @param figure the path of its page
 * @param source the slug of the source; empty, like {@code place}, {@code printed} and {@code attributedTo}, for a figure
 *     that was read nowhere
 * @param note all its notes, as one text
 * @param printed the number as printed
 */
public record FigureRecord(
        String figure,
        String sector,
        String topic,
        String indicator,
        Measure measure,
        String area,
        Period period,
        Quantity quantity,
        Nature nature,
        Status status,
        Optional<String> source,
        Optional<Locator> place,
        String note,
        Optional<String> printed,
        PeriodBasis periodBasis,
        Optional<String> attributedTo) {}
