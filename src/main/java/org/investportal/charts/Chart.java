package org.investportal.charts;

import java.util.List;

/**
 * A picture of figures, ready to be drawn. Positions are in units of the picture, rounded to a tenth.
 *
 * @param id distinguishes the picture from the other pictures of its page
 * @param description the content of the picture, in a sentence
 * @param frame the strokes that belong to no figure, such as the zero line
 * @param remarks notes that a reader needs: figures that are left out, areas that differ, periods that are inferred
 * @param figures the items of the figures that it shows or leaves out with a note; its table has the same figures
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

    /** Returns whether a figure in it is in doubt, so that it needs the hatching pattern. */
    public boolean isHatched() {
        return marks.stream().flatMap(mark -> mark.strokes().stream()).anyMatch(Stroke::hatched);
    }
}
