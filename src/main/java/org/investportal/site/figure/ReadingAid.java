package org.investportal.site.figure;

import java.util.List;
import org.investportal.catalogue.row.Figure;
import org.investportal.reconciliation.FindingSet;
import org.investportal.site.part.FigureAge;
import org.investportal.site.part.FigureAgeWording;
import org.investportal.site.part.FindingLine;
import org.investportal.site.part.FindingLineMapper;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/**
 * Notes that help a reader to understand a figure correctly.
 *
 * @param use the answer to whether it can be used
 * @param precision how exactly it was stated, in a sentence; null if the number says it
 * @param alternative the amount with which there would be no doubt, if the source meant another unit
 * @param doubts what puts it in doubt, in whole sentences
 * @param sureness what else is known of how sure it is, in whole sentences
 * @param timeliness how old it is; null if there is nothing to say
 * @param vintages the newer vintage of it, or the earlier ones
 */
public record ReadingAid(
        String use,
        @Nullable String precision,
        FindingLine.@Nullable AlternativeLine alternative,
        List<String> doubts,
        List<String> sureness,
        @Nullable FigureAge timeliness,
        List<VintageLine> vintages) {

    static ReadingAid of(
            PageText pageText, Figure figure, FindingSet findingSet, @Nullable PastEditionNotice standing) {
        PrecisionNote note = new PrecisionNote(pageText, figure, findingSet.of(figure.item()));
        return new ReadingAid(
                note.use(standing),
                note.precision(),
                new FindingLineMapper(pageText).alternative(figure, findingSet.of(figure.item())),
                note.doubts(),
                note.sentences(),
                new FigureAgeWording(pageText).of(figure),
                VintageLine.of(pageText, figure));
    }
}
