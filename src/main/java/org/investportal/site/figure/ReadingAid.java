package org.investportal.site.figure;

import java.util.List;
import org.investportal.catalogue.row.Figure;
import org.investportal.reconciliation.FindingSet;
import org.investportal.site.part.FigureAge;
import org.investportal.site.part.FigureAgeWording;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/**
 * Notes that help a reader to understand a figure correctly.
 *
 * @param sureness how sure it is, in whole sentences
 * @param timeliness how old it is; null if there is nothing to say
 */
public record ReadingAid(List<String> sureness, @Nullable FigureAge timeliness) {

    static ReadingAid of(PageText pageText, Figure figure, FindingSet findingSet) {
        return new ReadingAid(
                new PrecisionNote(pageText, figure, findingSet.of(figure.item())).sentences(),
                new FigureAgeWording(pageText).of(figure));
    }
}
