package org.investportal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.FigureReferencePattern;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.web.MarkdownBlock;
import org.investportal.web.MarkdownReader;

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
        Figure figure = pageText.selection().find(Figure.class, item).orElse(null);
        if (figure == null) {
            return gone(behind);
        }
        String value = pageText.quantities().of(figure.quantity(), null, pageText.language());
        Prose.Segment cited = Prose.Segment.cited(value, pageText.selection().address(item));
        return marked(
                figure,
                cited,
                behind,
                CitedPhraseLength.length(
                        behind, figure.quantity(), pageText.text(figure.indicatorId(), TextField.COUNTED)));
    }

    /**
     * Returns the segments for a period and the words after it. The checks doubt values, not periods, so only what an editor said of the figure marks it.
     *
     * @param hasValue whether the value stands in the same text, so that the mark of the figure is there
     */
    private List<Prose.Segment> period(long item, String behind, boolean hasValue) {
        Figure figure = pageText.selection().find(Figure.class, item).orElse(null);
        if (figure == null) {
            return gone(behind);
        }
        Prose.Segment cited = Prose.Segment.cited(pageText.period(figure), null);
        return hasValue || figure.status() == Status.NORMAL
                ? List.of(cited, words(behind))
                : marked(figure, cited, behind, 0);
    }

    private List<Prose.Segment> gone(String behind) {
        return List.of(Prose.Segment.gone(pageText.message("figure.gone")), words(behind));
    }

    /** @param length how many characters of the words belong to what is cited, so that the mark comes after them */
    private List<Prose.Segment> marked(Figure figure, Prose.Segment cited, String behind, int length) {
        boolean isInDoubt = pageText.isInDoubt(figure);
        return figure.status() == Status.NORMAL && !isInDoubt
                ? List.of(cited, words(behind))
                : List.of(
                        cited,
                        words(behind.substring(0, length)),
                        Prose.Segment.mark(pageText.mark(figure.item()), isInDoubt ? Status.FLAGGED : figure.status()),
                        words(behind.substring(length)));
    }
}
