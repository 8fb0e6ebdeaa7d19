package org.investportal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.investportal.kinds.Figure;
import org.investportal.value.FigureReferencePattern;
import org.investportal.value.Language;
import org.investportal.value.Status;

/** Makes the words of stored texts, in which citations stand for values and periods of figures. */
final class CitedProseFactory {

    private final PageText pageText;

    CitedProseFactory(PageText pageText) {
        this.pageText = pageText;
    }

    Prose of(String text) {
        return new Prose(MarkdownReader.read(text).stream().map(this::paragraph).toList());
    }

    private Prose.Paragraph paragraph(MarkdownBlock block) {
        return new Prose.Paragraph(
                block.style(),
                block.number(),
                block.runs().stream()
                        .flatMap(
                                run -> segments(run.text()).stream().map(segment -> segment.in(run.bold(), run.href())))
                        .filter(segment -> !segment.isWords() || !segment.text().isEmpty())
                        .toList());
    }

    private List<Prose.Segment> segments(String text) {
        List<Prose.Segment> segments = new ArrayList<>();
        Matcher citation = FigureReferencePattern.in(text);
        boolean found = citation.find();
        segments.add(words(text.substring(0, found ? citation.start() : text.length())));
        while (found) {
            String what = citation.group(1);
            long item = Long.parseLong(citation.group(2));
            int from = citation.end();
            found = citation.find();
            String behind = text.substring(from, found ? citation.start() : text.length());
            segments.addAll(
                    what.equals("figure")
                            ? value(item, behind)
                            : period(item, behind, text.contains("[[figure:" + item + "]]")));
        }
        return segments;
    }

    /** Returns a segment of words; names in the letters of the other language are marked. */
    private Prose.Segment words(String text) {
        return Prose.Segment.words(
                pageText.language() == Language.ZH
                        ? UntranslatedMark.namesIn(text)
                        : UntranslatedMark.ideographsIn(text));
    }

    /** Returns the segments for a value and the words after it. */
    private List<Prose.Segment> value(long item, String behind) {
        Figure figure = pageText.content().find(Figure.class, item).orElse(null);
        if (figure == null) {
            return gone(behind);
        }
        String value = pageText.quantities().of(figure.value, null, pageText.language());
        Prose.Segment cited = Prose.Segment.cited(value, pageText.address(item));
        return marked(figure, cited, behind, CitedPhraseLength.length(behind, figure.value, pageText.counted(figure)));
    }

    /**
     * Returns the segments for a period and the words after it.
     *
     * @param hasValue whether the value stands in the same text, so that the mark of the figure is there
     */
    private List<Prose.Segment> period(long item, String behind, boolean hasValue) {
        Figure figure = pageText.content().find(Figure.class, item).orElse(null);
        if (figure == null) {
            return gone(behind);
        }
        Prose.Segment cited = Prose.Segment.cited(pageText.period(figure), null);
        return hasValue || figure.status == Status.NORMAL
                ? List.of(cited, words(behind))
                : marked(figure, cited, behind, 0);
    }

    private List<Prose.Segment> gone(String behind) {
        return List.of(Prose.Segment.gone(pageText.message("figure.gone")), words(behind));
    }

    /** @param length how many characters of the words belong to what is cited, so that the mark comes after them */
    private List<Prose.Segment> marked(Figure figure, Prose.Segment cited, String behind, int length) {
        return figure.status == Status.NORMAL
                ? List.of(cited, words(behind))
                : List.of(
                        cited,
                        words(behind.substring(0, length)),
                        Prose.Segment.mark(pageText.mark(figure), figure.status),
                        words(behind.substring(length)));
    }
}
