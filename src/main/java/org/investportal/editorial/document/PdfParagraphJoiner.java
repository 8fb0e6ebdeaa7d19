package org.investportal.editorial.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Joins the lines of a PDF to paragraphs. A PDF has no paragraphs, so gaps, indents and short lines show where one ends. */
final class PdfParagraphJoiner {

    private static final String PARAGRAPH = "\n\n";
    private static final String ENDS_OF_SENTENCES = ".!?。！？；;：:";

    /** How much more than the usual distance of lines begins a paragraph. */
    private static final float GAP = 1.35f;

    /** Of the size of letters. */
    private static final float INDENT = 0.8f;

    private static final int FEWEST_JUSTIFIED = 3;
    private static final double SHARE_JUSTIFIED = 0.2;
    private static final float OTHER_SIZE = 1.15f;

    private final List<PdfLine> lines;
    private final Map<Integer, List<PdfLine>> pages;
    private final float usualDistance;

    private PdfParagraphJoiner(List<PdfLine> lines) {
        this.lines = lines;
        this.pages = lines.stream().collect(Collectors.groupingBy(PdfLine::page));
        this.usualDistance = usualDistance();
    }

    static String text(List<PdfLine> lines) {
        return new PdfParagraphJoiner(lines).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int linesOfParagraph = 0;
        for (int at = 0; at < lines.size(); at++) {
            PdfLine line = lines.get(at);
            if (at == 0 || beginsParagraph(lines.get(at - 1), line, linesOfParagraph)) {
                text.append(at == 0 ? "" : PARAGRAPH).append(line.text());
                linesOfParagraph = 0;
            } else {
                LineJoin.append(text, line.text());
            }
            linesOfParagraph++;
        }
        return text.toString();
    }

    private boolean beginsParagraph(PdfLine before, PdfLine line, int linesOfParagraph) {
        if (before.size() > OTHER_SIZE * line.size()
                || line.size() > OTHER_SIZE * before.size()
                || isShort(before, line)) {
            return true;
        }
        if (before.page() == line.page() && line.top() > before.top()) {
            return line.top() - before.top() > GAP * Math.max(usualDistance, line.size())
                    || line.left() - before.left() > INDENT * line.size();
        }
        // on another page or in another column; a line that stands alone may be a footer with a number
        return linesOfParagraph == 1 || endsSentence(before) || line.left() - columnLeft(line) > INDENT * line.size();
    }

    /** Whether the line ended although the first word of the next one had room in it. */
    private boolean isShort(PdfLine before, PdfLine line) {
        return before.right() + line.first() + before.size() < columnRight(before);
    }

    private static boolean endsSentence(PdfLine line) {
        return ENDS_OF_SENTENCES.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private float columnLeft(PdfLine line) {
        return (float) column(line).stream().mapToDouble(PdfLine::left).min().orElse(line.left());
    }

    /** Where most lines of its column end; in a ragged column, where all but the longest tenth end. */
    private float columnRight(PdfLine line) {
        List<Float> ends = column(line).stream().map(PdfLine::right).sorted().toList();
        Map<Integer, List<Float>> sameEnds = ends.stream().collect(Collectors.groupingBy(end -> Math.round(end / 2)));
        List<Float> most = Collections.max(sameEnds.values(), Comparator.comparing(List::size));
        boolean isJustified = most.size() >= FEWEST_JUSTIFIED && most.size() >= SHARE_JUSTIFIED * ends.size();
        return isJustified ? most.get(0) : ends.get((int) Math.ceil(0.9 * (ends.size() - 1)));
    }

    private List<PdfLine> column(PdfLine line) {
        float most = 3 * line.size();
        return pages.getOrDefault(line.page(), List.of()).stream()
                .filter(other -> Math.abs(other.left() - line.left()) < most)
                .toList();
    }

    private float usualDistance() {
        List<Float> distances = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            float distance = lines.get(at).top() - lines.get(at - 1).top();
            if (lines.get(at).page() == lines.get(at - 1).page() && distance > 0) {
                distances.add(distance);
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 4);
    }
}
