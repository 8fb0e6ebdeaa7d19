package org.investportal.site.figure;

import org.investportal.site.part.FigureAges;
import org.investportal.site.part.Timeliness;
import org.investportal.wording.Rendering;
import java.util.List;
import org.investportal.catalogue.Figure;
import org.investportal.reconciliation.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What helps a reader to take a figure for what it is.
 *
 * @param sureness how sure it is, in whole sentences
 * @param timeliness how new it is beside the others
 */
public record ReadingAids(List<String> sureness, @Nullable Timeliness timeliness) {

    static ReadingAids of(Rendering rendering, Figure figure, Findings findings) {
        return new ReadingAids(
                new Sureness(rendering, figure, findings.of(figure.item())).sentences(),
                new FigureAges(rendering, findings.newest()).of(figure));
    }
}
