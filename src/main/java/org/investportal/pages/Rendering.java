package org.investportal.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.investportal.catalogue.CitedFigures;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Note;
import org.investportal.catalogue.Row;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.NoteKind;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;

/** The rows of one selection in the words of one language. */
final class Rendering {

    private final Selection selection;
    private final Language language;
    private final InterfaceWords words;
    private final QuantityWording quantities;
    private final PeriodWording periods;

    Rendering(
            Selection selection,
            Language language,
            InterfaceWords words,
            QuantityWording quantities,
            PeriodWording periods) {
        this.selection = selection;
        this.language = language;
        this.words = words;
        this.quantities = quantities;
        this.periods = periods;
    }

    Selection selection() {
        return selection;
    }

    String message(String key, String... arguments) {
        return words.of(language, key, arguments);
    }

    String message(String type, Coded code) {
        return words.of(language, type, code);
    }

    /** The name of a thing; its id where it has none, so that a gap shows and does no harm. */
    String name(long item) {
        return selection.text(item, TextField.NAME, language).orElse("#" + item);
    }

    @Nullable
    String text(long item, TextField field) {
        return selection.text(item, field, language).orElse(null);
    }

    Link link(Row row) {
        return new Link(name(row.item()), selection.address(row.item()));
    }

    String period(Figure figure) {
        return periods.of(figure.period(), language);
    }

    PeriodWording periods() {
        return periods;
    }

    QuantityWording quantities() {
        return quantities;
    }

    Language language() {
        return language;
    }

    /** The value with the noun of what is counted. */
    String value(Figure figure) {
        return quantities.of(figure.quantity(), text(figure.indicatorId(), TextField.COUNTED), language);
    }

    Prose prose(long about, TextField field) {
        String text = text(about, field);
        return text == null
                ? Prose.NONE
                : new Prose(
                        Arrays.stream(text.split("\n\n")).map(this::paragraph).toList());
    }

    List<NoteLine> notes(long about) {
        return selection.notesOn(about).stream().map(this::note).toList();
    }

    private NoteLine note(Note note) {
        return new NoteLine(
                message("note", note.kind()), note.kind() == NoteKind.EDITORS_NOTE, prose(note.item(), TextField.BODY));
    }

    private Prose.Paragraph paragraph(String text) {
        List<Prose.Segment> segments = new ArrayList<>();
        Matcher citation = CitedFigures.in(text);
        int end = 0;
        while (citation.find()) {
            segments.add(Prose.Segment.words(text.substring(end, citation.start())));
            segments.add(cited(citation.group(1), Long.parseLong(citation.group(2))));
            end = citation.end();
        }
        segments.add(Prose.Segment.words(text.substring(end)));
        return new Prose.Paragraph(segments);
    }

    private Prose.Segment cited(String what, long item) {
        Figure figure = selection.get(Figure.class, item);
        return what.equals("period")
                ? Prose.Segment.words(period(figure))
                : Prose.Segment.cited(
                        quantities.of(figure.quantity(), null, language), selection.address(item), figure.status());
    }
}
