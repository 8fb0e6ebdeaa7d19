package org.investportal.site.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.coverage.PrintedText;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.page.LabelledValue;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.OtherUnitMapper;
import org.investportal.site.part.QuotedPiece;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Makes the lines of the sentences that a figure was read from. */
final class ReadingLineMapper {

    /** In characters. A longer sentence is a table or a text without full stops; readers find it on the page of the source. */
    private static final int LONGEST_QUOTATION = 2_000;

    private final PageText pageText;
    private final Figure figure;
    private final FigureRowMapper figures;

    ReadingLineMapper(PageText pageText, Figure figure) {
        this.pageText = pageText;
        this.figure = figure;
        this.figures = new FigureRowMapper(pageText);
    }

    /** Returns each sentence that the figure was read from once, those that print its value first. */
    List<ReadingLine> lines() {
        Selection selection = pageText.selection();
        return selection.readingsOf(figure.item()).stream()
                .sorted(Comparator.comparing(Reading::role)
                        .thenComparing(reading ->
                                selection.mention(reading.mentionId()).locator()))
                .collect(groupingBy(
                        reading -> passage(selection.mention(reading.mentionId())), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(this::line)
                .toList();
    }

    /** Returns the same key for numbers that are quoted together: those of a sentence, or of the same words of a page. */
    private List<Object> passage(Mention mention) {
        Locator locator = mention.locator();
        return List.of(
                mention.sourceId(),
                locator.paragraph(),
                locator.sentence(),
                pageText.selection().quoted(mention).orElse(""));
    }

    private ReadingLine line(List<Reading> sentence) {
        List<Mention> mentions = sentence.stream()
                .map(reading -> pageText.selection().mention(reading.mentionId()))
                .toList();
        return new ReadingLine(
                figures.place(mentions.get(0)),
                mentions.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Mention::locator))
                        .map(figures::place)
                        .toList(),
                sentence.stream()
                        .map(Reading::role)
                        .distinct()
                        .map(role -> new LabelledValue(pageText.message("role", role), stated(role, sentence)))
                        .toList(),
                quotation(mentions));
    }

    private String stated(ReadingRole role, List<Reading> sentence) {
        return switch (role) {
            case OTHER_VALUE -> printed(sentence);
            case OTHER_UNIT -> new OtherUnitMapper(pageText, figure).worded(sentence.stream());
            case PERIOD -> pageText.period(figure);
            case FIELD -> String.valueOf(figure.fieldSize());
            case VALUE, LEFT_OUT -> pageText.value(figure);
        };
    }

    /** Returns the other values of a sentence, as printed. */
    private String printed(List<Reading> sentence) {
        return sentence.stream()
                .filter(reading -> reading.role() == ReadingRole.OTHER_VALUE)
                .map(reading -> pageText.printed(
                        pageText.selection().mention(reading.mentionId()).token()))
                .collect(joining(pageText.message("list.separator")));
    }

    private @Nullable Quotation quotation(List<Mention> mentions) {
        Mention first = mentions.get(0);
        Source source = pageText.selection().get(Source.class, first.sourceId());
        Locator place = first.locator();
        return pageText.selection()
                .quoted(first)
                .map(words -> copied(words, mentions))
                .or(() -> pageText.selection()
                        .printed(source)
                        .filter(text -> text.length(place.paragraph(), place.sentence()) <= LONGEST_QUOTATION)
                        .map(text -> text.pieces(place.paragraph(), place.sentence()))
                        .filter(pieces -> mentions.stream().allMatch(mention -> pieces.contains(piece(mention))))
                        .map(pieces -> quoted(pieces, mentions)))
                .map(pieces -> new Quotation(source.url(), pageText.text(source.item(), TextField.ISSUER), pieces))
                .orElse(null);
    }

    /** Marks each number where the copied words first have it as a whole. */
    private List<QuotedPiece> copied(String words, List<Mention> mentions) {
        List<PrintedText.Piece> pieces = PrintedText.pieces(words);
        Map<PrintedText.Piece, Mention> read = new HashMap<>();
        mentions.stream()
                .distinct()
                .forEach(mention -> pieces.stream()
                        .filter(piece ->
                                piece.number() > 0 && piece.text().equals(mention.token()) && !read.containsKey(piece))
                        .findFirst()
                        .ifPresent(piece -> read.put(piece, mention)));
        return pieces.stream().map(piece -> quoted(piece, read.get(piece))).toList();
    }

    private static PrintedText.Piece piece(Mention mention) {
        return new PrintedText.Piece(mention.token(), mention.locator().ordinal());
    }

    /** Marks the numbers that the figure was read from. */
    private List<QuotedPiece> quoted(List<PrintedText.Piece> pieces, List<Mention> mentions) {
        Map<PrintedText.Piece, Mention> read =
                mentions.stream().collect(toMap(ReadingLineMapper::piece, mention -> mention, (one, same) -> one));
        return pieces.stream().map(piece -> quoted(piece, read.get(piece))).toList();
    }

    private QuotedPiece quoted(PrintedText.Piece piece, @Nullable Mention read) {
        return read == null
                ? QuotedPiece.words(piece.text())
                : new QuotedPiece(piece.text(), null, figures.place(read).href(), true, false);
    }
}
