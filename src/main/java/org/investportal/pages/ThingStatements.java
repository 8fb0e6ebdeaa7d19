package org.investportal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.AlsoShownIn;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.GivenAddress;
import org.investportal.catalogue.Headline;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Named;
import org.investportal.catalogue.Passage;
import org.investportal.catalogue.Place;
import org.investportal.catalogue.Policy;
import org.investportal.catalogue.Relation;
import org.investportal.catalogue.Row;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Source;
import org.investportal.catalogue.Tie;
import org.investportal.catalogue.Topic;
import org.investportal.catalogue.value.TextField;

/** What an edition says of anything: what only its kind has, its words, its notes, what it is connected with. */
final class ThingStatements {

    private final Rendering rendering;
    private final Selection selection;

    ThingStatements(Rendering rendering) {
        this.rendering = rendering;
        this.selection = rendering.selection();
    }

    List<Statement> of(Row row) {
        List<Statement> statements = new ArrayList<>(own(row));
        selection
                .find(GivenAddress.class, row.item())
                .ifPresent(address -> add(statements, rendering.message("difference.address"), address.path()));
        for (TextField field : TextField.values()) {
            String text = rendering.text(row.item(), field);
            add(statements, rendering.message("field", field), text == null ? "" : text);
        }
        add(statements, rendering.message("figure.notes"), notes(row.item()));
        add(statements, rendering.message("indicator.related"), relations(row.item()));
        add(statements, rendering.message("difference.headlines"), headlines(row.item()));
        add(statements, rendering.message("difference.figures"), ties(row.item()));
        add(statements, rendering.message("difference.also-shown"), alsoShown(row.item()));
        return statements;
    }

    private List<Statement> own(Row row) {
        if (row instanceof Figure figure) {
            return new FigureStatements(rendering).of(figure);
        }
        List<Statement> statements = new ArrayList<>();
        if (row instanceof Indicator indicator) {
            addIndicator(statements, indicator);
        } else if (row instanceof Named named) {
            addNamed(statements, named);
        } else if (row instanceof Passage passage) {
            add(
                    statements,
                    rendering.message("column.source"),
                    place(passage.sourceId(), passage.paragraph(), passage.sentence()));
        } else if (row instanceof Topic topic) {
            add(statements, rendering.message("difference.sector"), rendering.name(topic.sectorId()));
        } else if (row instanceof Source source) {
            add(
                    statements,
                    rendering.message("source.published"),
                    rendering.periods().of(source.published(), rendering.language()));
        }
        return statements;
    }

    private void addIndicator(List<Statement> statements, Indicator indicator) {
        add(statements, rendering.message("indicator.topic"), rendering.name(indicator.topicId()));
        add(statements, rendering.message("indicator.measure"), rendering.message("measure", indicator.measure()));
        add(statements, rendering.message("indicator.unit"), rendering.message("unit-name", indicator.unit()));
        if (indicator.rankDirection() != null) {
            add(
                    statements,
                    rendering.message("indicator.direction"),
                    rendering.message("rank-direction", indicator.rankDirection()));
        }
    }

    private void addNamed(List<Statement> statements, Named named) {
        add(statements, rendering.message("difference.sector"), rendering.name(named.sectorId()));
        add(statements, rendering.message("figure.status"), rendering.message("status", named.status()));
        add(
                statements,
                rendering.message("column.source"),
                place(named.sourceId(), named.paragraph(), named.sentence()));
        if (named instanceof Place place) {
            add(statements, rendering.message("difference.kind"), rendering.message("place-kind", place.kind()));
        } else if (named instanceof Policy policy) {
            add(statements, rendering.message("difference.kind"), rendering.message("policy-kind", policy.kind()));
            add(
                    statements,
                    rendering.message("difference.issued"),
                    rendering.periods().of(policy.issued(), rendering.language()));
        }
    }

    private String place(long source, int paragraph, int sentence) {
        return rendering.message(
                "place.label",
                rendering.shortName(source),
                rendering.message("place.sentence", String.valueOf(paragraph), String.valueOf(sentence)));
    }

    private String notes(long item) {
        return paragraphs(selection.notesOn(item).stream()
                .map(note -> rendering.message(
                        "difference.note",
                        rendering.message("note", note.kind()),
                        String.valueOf(rendering.text(note.item(), TextField.BODY)))));
    }

    private String relations(long item) {
        return paragraphs(selection.all(Relation.class).stream()
                .filter(relation -> relation.indicatorId() == item)
                .map(relation -> rendering.message(
                        "difference.related",
                        rendering.message("relation", relation.kind()),
                        rendering.name(relation.ofId()))));
    }

    private String headlines(long item) {
        return paragraphs(selection.all(Headline.class).stream()
                .filter(headline -> headline.sectorId() == item)
                .sorted(Comparator.comparing(Headline::position))
                .flatMap(headline -> figure(headline.figureId())));
    }

    private String ties(long item) {
        return paragraphs(selection.tiesOf(item).stream()
                .flatMap(tie -> figure(tie.figureId()).map(figure -> borne(tie, figure))));
    }

    private String borne(Tie tie, String figure) {
        return tie.bearing() == null
                ? figure
                : rendering.message("difference.bearing", rendering.message("bearing", tie.bearing()), figure);
    }

    /** By a citation, which shows its mark where the figure is in doubt. */
    private Stream<String> figure(long item) {
        return selection.find(Figure.class, item).stream()
                .map(figure -> rendering.message(
                        "figure.tied", rendering.name(figure.indicatorId()), "[[figure:" + item + "]]"));
    }

    private String alsoShown(long item) {
        return selection.all(AlsoShownIn.class).stream()
                .filter(shown -> shown.shownId() == item)
                .map(shown -> rendering.name(shown.sectorId()))
                .collect(Collectors.joining(rendering.message("list.separator")));
    }

    private static String paragraphs(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n\n"));
    }

    private static void add(List<Statement> statements, String field, String text) {
        statements.add(new Statement(field, text));
    }
}
