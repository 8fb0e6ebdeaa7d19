package org.investportal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.investportal.catalogue.Figure;

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
        statements.add(new Statement(rendering.message("column.source"), places(row)));
        return statements;
    }

    /** With all digits, where it shows fewer. */
    static String value(Rendering rendering, FigureRow row) {
        return row.exact() == null
                ? row.value()
                : rendering.message("difference.value", row.value(), rendering.message("column.exact", row.exact()));
    }

    private String places(FigureRow row) {
        return row.places().stream()
                .map(PrintedPlace::label)
                .distinct()
                .collect(Collectors.joining(rendering.message("list.separator")));
    }
}
