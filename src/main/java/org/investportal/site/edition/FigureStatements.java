package org.investportal.site.edition;

import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRows;
import org.investportal.wording.Rendering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Mention;
import org.investportal.catalogue.Reading;
import org.investportal.catalogue.Selection;

/** What an edition says of a figure, as readers see it. */
final class FigureStatements {

    private final Rendering rendering;

    FigureStatements(Rendering rendering) {
        this.rendering = rendering;
    }

    List<Statement> of(Figure figure) {
        FigureRow row = new FigureRows(rendering).row(figure);
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement(rendering.message("column.figure"), row.label()));
        statements.add(new Statement(rendering.message("column.value"), value(rendering, row)));
        statements.add(new Statement(rendering.message("figure.period"), row.period()));
        statements.add(
                new Statement(rendering.message("difference.basis"), rendering.message("basis", figure.periodBasis())));
        statements.add(new Statement(rendering.message("figure.area"), row.area()));
        statements.add(new Statement(rendering.message("figure.nature"), rendering.message("nature", figure.nature())));
        statements.add(new Statement(rendering.message("figure.status"), rendering.message("status", figure.status())));
        statements.add(new Statement(rendering.message("figure.detail"), row.detail() == null ? "" : row.detail()));
        statements.add(new Statement(rendering.message("column.source"), readings(figure)));
        return statements;
    }

    /** With all digits, where it shows fewer. */
    static String value(Rendering rendering, FigureRow row) {
        return row.exact() == null
                ? row.value()
                : rendering.message("difference.value", row.value(), rendering.message("column.exact", row.exact()));
    }

    /** Every number that it was read from, and as what. */
    private String readings(Figure figure) {
        Selection selection = rendering.selection();
        return selection.readingsOf(figure.item()).stream()
                .sorted(Comparator.comparing((Reading reading) ->
                                selection.mention(reading.mentionId()).sourceId())
                        .thenComparing(reading ->
                                selection.mention(reading.mentionId()).locator()))
                .map(reading -> reading(selection.mention(reading.mentionId()), reading))
                .collect(Collectors.joining("\n\n"));
    }

    private String reading(Mention mention, Reading reading) {
        return rendering.message(
                "difference.number",
                rendering.message("role", reading.role()),
                rendering.message(
                        "place.label",
                        rendering.shortName(mention.sourceId()),
                        rendering.message(
                                "place.sentence",
                                String.valueOf(mention.locator().paragraph()),
                                String.valueOf(mention.locator().sentence()))),
                rendering.printed(mention.token()));
    }
}
