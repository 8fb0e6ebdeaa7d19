package org.investportal.site.source;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.coverage.PrintedText;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.QuotedPiece;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.PlaceWording;
import org.investportal.wording.Prose;
import org.investportal.wording.SourceOutline;
import org.investportal.wording.SourceOutline.OutlineLine;

/** Goes through the lines of a page of a source: the paragraphs, the sentences in them, and what stands in each. */
final class SourceParagraphMapper {

    private final PageText pageText;
    private final SentencePartMapper parts;
    private final long source;
    private final PrintedText text;
    private final boolean translated;
    private final GlossaryMarker words;
    private final Map<String, List<Passage>> passages;

    /** The lines of each sentence, by paragraph. */
    private final Map<Integer, Map<Integer, List<OutlineLine>>> sentences;

    /** The numbers of the text that the page shows and that a line of the page is about, by place. */
    private final Map<Locator, Mention> inText;

    private final Set<Mention> marked;

    /** @param pageText has the passages of the source and no others */
    SourceParagraphMapper(
            PageText pageText, Source source, SourceOutline outline, List<OutlineLine> lines, GlossaryMarker words) {
        this.pageText = pageText;
        this.parts = new SentencePartMapper(pageText);
        this.source = source.item();
        this.text = pageText.selection().printed(source).orElse(PrintedText.EMPTY);
        this.translated = pageText.language() != source.language();
        this.words = words;
        this.passages = pageText.selection().all(Passage.class).stream()
                .collect(groupingBy(passage -> Locator.fragment(passage.paragraph(), passage.sentence())));
        this.sentences = lines.stream()
                .collect(groupingBy(
                        OutlineLine::paragraph,
                        TreeMap::new,
                        groupingBy(OutlineLine::sentence, TreeMap::new, toList())));
        this.inText = PrintedNumberMatcher.of(source, text.numbers(), mentions(outline.lines()));
        Set<Mention> onPage = Set.copyOf(mentions(lines));
        inText.entrySet()
                .removeIf(number -> !onPage.contains(number.getValue())
                        || !isOnPage(
                                number.getKey().paragraph(), number.getKey().sentence()));
        this.marked = Set.copyOf(inText.values());
    }

    private static List<Mention> mentions(List<OutlineLine> lines) {
        return lines.stream().flatMap(line -> Stream.ofNullable(line.mention())).toList();
    }

    private boolean isOnPage(int paragraph, int sentence) {
        return sentences.getOrDefault(paragraph, Map.of()).containsKey(sentence);
    }

    /** Returns these paragraphs and all paragraphs with a number, a name or a statement that the page shows, in their order. */
    List<SourcePage.Paragraph> and(IntStream others) {
        return Stream.concat(sentences.keySet().stream(), others.boxed())
                .distinct()
                .sorted()
                .map(this::paragraph)
                .toList();
    }

    private SourcePage.Paragraph paragraph(int paragraph) {
        List<SourcePage.Sentence> all = sentences.getOrDefault(paragraph, Map.of()).entrySet().stream()
                .map(sentence -> sentence(paragraph, sentence.getKey(), sentence.getValue()))
                .toList();
        int numbers = all.stream().mapToInt(each -> each.numbers().size()).sum();
        return new SourcePage.Paragraph(
                Locator.fragment(paragraph),
                PlaceWording.paragraph(pageText, source, paragraph),
                numbers == 0 ? "" : pageText.message("source.numbers-there", String.valueOf(numbers)),
                all);
    }

    private SourcePage.Sentence sentence(int paragraph, int sentence, Collection<OutlineLine> lines) {
        String fragment = Locator.fragment(paragraph, sentence);
        List<PrintedText.Piece> pieces = text.pieces(paragraph, sentence);
        List<SourcePage.NumberThere> numbers = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.mention()))
                .map(mention -> parts.number(mention, marked.contains(mention)))
                .toList();
        return new SourcePage.Sentence(
                fragment,
                sentence,
                pieces.stream().map(piece -> quoted(paragraph, sentence, piece)).toList(),
                pieces.isEmpty() || translated ? summary(fragment) : Prose.NONE,
                numbers,
                lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.named()))
                        .map(parts::named)
                        .toList());
    }

    /** Links a number to its figure, if there is one; the notes below the paragraph link to all of them. */
    private QuotedPiece quoted(int paragraph, int sentence, PrintedText.Piece piece) {
        Mention mention = piece.number() == 0 ? null : inText.get(new Locator(paragraph, sentence, piece.number()));
        return mention == null ? QuotedPiece.words(piece.text()) : quoted(piece, parts.number(mention, true));
    }

    private static QuotedPiece quoted(PrintedText.Piece piece, SourcePage.NumberThere number) {
        List<FigureRow> figures = number.readings().stream()
                .flatMap(reading -> Stream.ofNullable(reading.figure()))
                .toList();
        List<String> addresses =
                figures.stream().map(FigureRow::href).distinct().toList();
        return new QuotedPiece(
                piece.text(),
                number.fragment(),
                addresses.size() == 1 ? addresses.get(0) : null,
                !figures.isEmpty(),
                figures.stream().anyMatch(FigureRow::flagged));
    }

    private Prose summary(String fragment) {
        return words.in(new Prose(passages.getOrDefault(fragment, List.of()).stream()
                .flatMap(passage -> pageText.prose(passage.item(), TextField.SUMMARY).paragraphs().stream())
                .toList()));
    }
}
