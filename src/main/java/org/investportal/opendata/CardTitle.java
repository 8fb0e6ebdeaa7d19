package org.investportal.opendata;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.charts.ChartFont;

/**
 * A name in the lines and the size that fit on a social card. A long name is written smaller, and a longer one is cut off.
 *
 * @param size the size of the letters, in pixels of the card
 */
record CardTitle(int size, List<String> lines) {

    private static final int ROOM = 740;

    /** The least width of a last line, so that no single ideograph is left for it. */
    private static final int SHORTEST = 150;

    private static final List<Integer> SIZES = List.of(84, 68, 54, 42);
    private static final int MOST_LINES = 3;
    private static final String CUT_OFF = "…";
    private static final FontRenderContext DRAWN = new FontRenderContext(null, true, true);

    static CardTitle of(String name, Language language) {
        for (int size : SIZES) {
            List<String> lines = lines(name, size, language);
            boolean fit = lines.size() <= MOST_LINES && lines.stream().allMatch(line -> fits(line, size));
            if (fit && (lines.size() == 1 || width(lines.get(lines.size() - 1), size) >= SHORTEST)) {
                return new CardTitle(size, lines);
            }
        }
        int smallest = SIZES.get(SIZES.size() - 1);
        return new CardTitle(smallest, cut(lines(name, smallest, language), smallest));
    }

    /** Breaks the name between words, and between ideographs. */
    private static List<String> lines(String name, int size, Language language) {
        BreakIterator breaks = BreakIterator.getLineInstance(language.locale());
        breaks.setText(name);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String word = name.substring(from, to);
            if (!line.isEmpty() && !fits((line + word).strip(), size)) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static List<String> cut(List<String> lines, int size) {
        List<String> kept = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            boolean last = kept.size() == MOST_LINES - 1 && lines.size() > MOST_LINES;
            kept.add(last || !fits(line, size) ? cut(line, size) : line);
        }
        return kept;
    }

    private static String cut(String line, int size) {
        int end = line.length();
        while (end > 0 && !fits(line.substring(0, end) + CUT_OFF, size)) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).strip() + CUT_OFF;
    }

    private static boolean fits(String line, int size) {
        return width(line, size) <= ROOM;
    }

    private static double width(String line, int size) {
        return new Font(ChartFont.NAME, Font.BOLD, size)
                .getStringBounds(line, DRAWN)
                .getWidth();
    }
}
