package org.investportal.charts;

import java.util.List;

/**
 * A picture of figures, ready to be drawn: places are in units of the picture, rounded to a tenth.
 *
 * @param id unique on its page when that calls it by another prefix
 * @param description what it shows, in a sentence
 * @param frame what is no figure: the line of nought, the words of the axis
 * @param remarks what somebody must know to read it: what is left out, whose areas differ
 * @param figures those that it shows and those that it leaves out with a word, in its order: the table twin
 */
public record Chart(
        ChartKind kind,
        String id,
        String title,
        String description,
        int width,
        int height,
        boolean hatched,
        List<Stroke> frame,
        List<Label> axis,
        List<Mark> marks,
        List<String> remarks,
        List<Charted> figures,
        Downloads downloads) {}
