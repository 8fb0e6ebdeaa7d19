package org.investportal.catalogue;

import java.util.List;
import org.investportal.catalogue.row.Reading;

/** A source with all that was read from it, which its pages show in parts. */
final class WholeSource {

    private WholeSource() {}

    static Selection of(CatalogueView edition, long source) {
        Selection shown = edition.shown();
        List<Reading> readings = shown.all(Reading.class).stream()
                .filter(reading -> shown.mention(reading.mentionId()).sourceId() == source)
                .toList();
        return edition.source(source, readings);
    }
}
