package org.investportal.site.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.AlsoShownIn;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Headline;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Tie;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.wording.PageText;

/** Maps the statements of an edition about an item: the properties of its kind, its texts, its notes and its relations. */
final class ItemStatementMapper {

    private final PageText pageText;
    private final Selection selection;

    ItemStatementMapper(PageText pageText) {
        this.pageText = pageText;
        this.selection = pageText.selection();
    }

    List<Statement> of(Row row) {
        List<Statement> statements = new ArrayList<>(new KindStatementMapper(pageText).of(row));
        selection
                .find(GivenAddress.class, row.item())
                .ifPresent(address -> add(statements, pageText.message("difference.address"), address.path()));
        for (TextField field : TextField.values()) {
            if (selection.isSaid(row.item(), field, language(field))) {
                add(statements, pageText.message("field", field), String.valueOf(pageText.text(row.item(), field)));
            }
        }
        translations(row.item())
                .forEach(text -> statements.add(new Statement(
                        in(text.language(), pageText.message("field", text.field())),
                        text.content(),
                        text.language())));
        for (Language language : Language.values()) {
            statements.add(notes(row.item(), language));
        }
        add(statements, pageText.message("indicator.related"), relations(row.item()));
        add(statements, pageText.message("difference.headlines"), headlines(row.item()));
        add(statements, pageText.message("difference.figures"), ties(row.item()));
        add(statements, pageText.message("difference.also-shown"), alsoShown(row.item()));
        return statements;
    }

    private Language language(TextField field) {
        return field.isSameInAllLanguages() ? Language.EN : pageText.language();
    }

    /** Returns the texts of the item in other languages. */
    private Stream<Text> translations(long item) {
        return selection.textsOf(item).stream()
                .filter(text -> text.language() != language(text.field()))
                .sorted(Comparator.comparing(Text::field).thenComparing(Text::language));
    }

    private Statement notes(long item, Language language) {
        PageText inLanguage = pageText.in(language);
        String said = paragraphs(selection.notesOn(item).stream()
                .flatMap(note -> selection.textsOf(note.item()).stream()
                        .filter(text -> text.language() == language)
                        .map(text -> inLanguage.message(
                                "difference.note", inLanguage.message("note", note.kind()), text.content()))));
        String notes = pageText.message("figure.notes");
        return language == pageText.language()
                ? new Statement(notes, said)
                : new Statement(in(language, notes), said, language);
    }

    /** Returns the name of a field in a language other than that of the page. */
    String in(Language language, String field) {
        return pageText.message("difference.in-language", field, pageText.message("language", language));
    }

    private String relations(long item) {
        return paragraphs(selection.all(Relation.class).stream()
                .filter(relation -> relation.indicatorId() == item)
                .map(this::relation));
    }

    private String relation(Relation relation) {
        String text = pageText.message(
                "difference.related", pageText.message("relation", relation.kind()), pageText.name(relation.ofId()));
        if (relation.wholeId() != null) {
            text = pageText.message("difference.related-whole", text, pageText.name(relation.wholeId()));
        }
        return relation.wholeAreaId() == null
                ? text
                : pageText.message("difference.related-area", text, pageText.name(relation.wholeAreaId()));
    }

    private String headlines(long item) {
        return paragraphs(selection.all(Headline.class).stream()
                .filter(headline -> headline.sectorId() == item)
                .sorted(Comparator.comparing(Headline::position))
                .flatMap(headline -> figure(headline.figureId())
                        .map(figure -> headline.isNewest() ? pageText.message("difference.newest", figure) : figure)));
    }

    private String ties(long item) {
        return paragraphs(selection.tiesOf(item).stream()
                .flatMap(tie -> figure(tie.figureId()).map(figure -> borne(tie, figure))));
    }

    private String borne(Tie tie, String figure) {
        return tie.bearing() == null
                ? figure
                : pageText.message("difference.bearing", pageText.message("bearing", tie.bearing()), figure);
    }

    /** Returns the figure as a citation, which shows its mark where the figure is in doubt. */
    private Stream<String> figure(long item) {
        return selection.find(Figure.class, item).stream()
                .map(figure -> pageText.message(
                        "figure.tied", pageText.name(figure.indicatorId()), "[[figure:" + item + "]]"));
    }

    private String alsoShown(long item) {
        return selection.all(AlsoShownIn.class).stream()
                .filter(shown -> shown.shownId() == item)
                .map(shown -> pageText.name(shown.sectorId()))
                .collect(Collectors.joining(pageText.message("list.separator")));
    }

    private static String paragraphs(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n\n"));
    }

    private static void add(List<Statement> statements, String field, String text) {
        statements.add(new Statement(field, text));
    }
}
