package org.investportal.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture as a separate file. The file names its subject and its sources, because it may be used anywhere.
 *
 * @param top the position of the top of the picture
 * @param words the texts above and below the picture
 */
public record ChartFile(Chart chart, int width, int height, int top, List<Label> words) {

    private static final BigDecimal INSET = BigDecimal.valueOf(12);
    private static final BigDecimal APART = BigDecimal.valueOf(10);
    private static final BigDecimal BOTH = BigDecimal.valueOf(2);

    /**
     * Creates the file of a chart, with the title above and the remarks and credits below.
     *
     * @param credits sources, edition and address, each in lines of its own
     */
    public static ChartFile of(Chart chart, List<String> credits) {
        List<Label> words = new ArrayList<>();
        BigDecimal title = say(words, "title", INSET, List.of(chart.title()));
        BigDecimal bottom = title.add(APART).add(BigDecimal.valueOf(chart.height()));
        BigDecimal remarks = say(words, "remark", bottom.add(APART), chart.remarks());
        BigDecimal end = say(words, "when", remarks.add(chart.remarks().isEmpty() ? BigDecimal.ZERO : APART), credits);
        return new ChartFile(
                chart,
                chart.width() + INSET.multiply(BOTH).intValue(),
                end.add(INSET).intValue(),
                title.add(APART).intValue(),
                words);
    }

    private static BigDecimal say(List<Label> words, String look, BigDecimal top, List<String> paragraphs) {
        BigDecimal at = top;
        for (String paragraph : paragraphs) {
            List<String> lines = TextWidth.fill(paragraph, Picture.RIGHT);
            words.add(Label.of(look, "start", BigDecimal.ZERO, at.add(TextWidth.LINE), lines));
            at = at.add(TextWidth.height(lines.size()));
        }
        return at;
    }

    /** Returns the distance of the picture from the edge. */
    public int inset() {
        return INSET.intValue();
    }
}
