package org.investportal.charts;

import java.util.List;

/**
 * A picture of figures, ready to be drawn: places are in units of the picture, rounded to a tenth.
 *
 * @param id tells it from the other pictures of its page
 * @param description what it shows, in a sentence
 * @param frame what is no figure: the line of nought, the words of the axis
 * @param remarks what somebody must know to read it: what is left out, whose areas differ
 * @param figures the items of those that it shows, and of those that it leaves out with a word: what its table twin says
 */
public record Chart(
        ChartKind kind,
        String id,
        String title,
        String description,
        int width,
        int height,
        List<Stroke> frame,
        List<Label> axis,
        List<Mark> marks,
        List<String> remarks,
        List<Long> figures,
        ChartDownload downloads) {

    /** Whether something in it is in doubt, so that it needs the pattern of doubt. */
    public boolean isHatched() {
        return marks.stream().flatMap(mark -> mark.strokes().stream()).anyMatch(Stroke::hatched);
    }
}
