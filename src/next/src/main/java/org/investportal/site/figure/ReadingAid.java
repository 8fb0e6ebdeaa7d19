package org.investportal.site.figure;

import java.util.List;
import org.investportal.kinds.Figure;
import org.investportal.site.part.FigureAge;
import org.investportal.site.part.FigureAgeWording;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/**
 * Notes that help a reader to understand a figure correctly.
 *
 * @param use the answer to whether it can be used
 * @param precision how exactly it was stated, in a sentence; null if the number says it
 * @param doubts what puts it in doubt, in whole sentences
 * @param sureness what else is known of how sure it is, in whole sentences
 * @param timeliness how old it is; null if there is nothing to say that the other sentences do not
 * @param vintages the newer vintage of it, or the earlier ones
 */
public record ReadingAid(
        String use,
        @Nullable String precision,
        List<String> doubts,
        List<String> sureness,
        @Nullable FigureAge timeliness,
        List<VintageLine> vintages) {

    static ReadingAid of(PageText pageText, Figure figure, @Nullable FigureHistory since) {
        PrecisionNote note = new PrecisionNote(pageText, figure);
        return new ReadingAid(
                note.use(since),
                note.precision(),
                note.doubts(),
                note.sentences(),
                figure.period.isUndated() ? null : new FigureAgeWording(pageText).of(figure),
                VintageLine.of(pageText, figure));
    }
}
