package org.investportal.site.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Reading;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.wording.PageText;
import org.investportal.wording.PlaceWording;

/** Maps the statements of an edition about a figure, as readers see them. */
final class FigureStatementMapper {

    private final PageText pageText;

    FigureStatementMapper(PageText pageText) {
        this.pageText = pageText;
    }

    List<Statement> of(Figure figure) {
        FigureRow row = new FigureRowMapper(pageText).row(figure);
        List<Statement> statements = new ArrayList<>();
        statements.add(new Statement(pageText.message("column.figure"), row.label()));
        statements.add(new Statement(pageText.message("column.value"), pageText.wholeValue(figure)));
        statements.add(new Statement(pageText.message("figure.period"), row.period()));
        statements.add(
                new Statement(pageText.message("difference.basis"), pageText.message("basis", figure.periodBasis())));
        statements.add(new Statement(pageText.message("figure.area"), row.area()));
        statements.add(new Statement(pageText.message("figure.nature"), pageText.message("nature", figure.nature())));
        pageText.vintage(figure)
                .ifPresent(vintage -> statements.add(new Statement(pageText.message("figure.vintage"), vintage)));
        statements.add(new Statement(pageText.message("figure.status"), pageText.message("status", figure.status())));
        statements.add(new Statement(pageText.message("figure.detail"), row.detail() == null ? "" : row.detail()));
        statements.add(new Statement(pageText.message("column.source"), readings(figure)));
        return statements;
    }

    /** Every number that it was read from, and as what. */
    private String readings(Figure figure) {
        Selection selection = pageText.selection();
        return selection.readingsOf(figure.item()).stream()
                .sorted(Comparator.comparing((Reading reading) ->
                                selection.mention(reading.mentionId()).sourceId())
                        .thenComparing(reading ->
                                selection.mention(reading.mentionId()).locator()))
                .map(reading -> reading(selection.mention(reading.mentionId()), reading))
                .collect(Collectors.joining("\n\n"));
    }

    private String reading(Mention mention, Reading reading) {
        return pageText.message(
                "difference.number",
                pageText.message("role", reading.role()),
                pageText.message(
                        "place.label",
                        pageText.shortName(mention.sourceId()),
                        PlaceWording.sentence(
                                pageText,
                                mention.sourceId(),
                                mention.locator().paragraph(),
                                mention.locator().sentence())),
                pageText.printed(mention.token()));
    }
}
