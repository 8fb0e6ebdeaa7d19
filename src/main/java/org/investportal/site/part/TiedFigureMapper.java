package org.investportal.site.part;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Tie;
import org.investportal.catalogue.value.Bearing;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Status;
import org.investportal.web.Link;
import org.investportal.wording.PageText;

/** Says which figures a named thing is tied to, and how they bear on a claim. */
final class TiedFigureMapper {

    private final PageText pageText;
    private final Selection selection;

    TiedFigureMapper(PageText pageText) {
        this.pageText = pageText;
        this.selection = pageText.selection();
    }

    List<NamedRow.Tied> of(Named named) {
        List<Tie> ties = selection.tiesOf(named.item()).stream()
                .filter(tie -> selection.find(Figure.class, tie.figureId()).isPresent())
                .toList();
        if (ties.isEmpty() && named instanceof Claim) {
            return List.of(new NamedRow.Tied(pageText.message("claim.no-figure"), List.of()));
        }
        Map<String, List<Link>> byLead = ties.stream()
                .filter(tie -> held(tie).isPresent())
                .collect(groupingBy(
                        tie -> lead(named, tie),
                        LinkedHashMap::new,
                        mapping(tie -> link(held(tie).orElseThrow()), toList())));
        return byLead.entrySet().stream()
                .map(said -> new NamedRow.Tied(said.getKey(), said.getValue()))
                .toList();
    }

    /** A tie to a figure that the page does not hold, because it is at home in another sector, is left to that sector. */
    private Optional<Figure> held(Tie tie) {
        return selection
                .find(Figure.class, tie.figureId())
                .filter(figure ->
                        selection.find(Indicator.class, figure.indicatorId()).isPresent());
    }

    /** Returns the words before the figures. A source that prints both a statement and its number counts as one witness, not two. */
    private String lead(Named named, Tie tie) {
        Bearing bearing = tie.bearing();
        if (bearing == null) {
            return pageText.message("tied.figures");
        }
        boolean elsewhere = selection.readingsOf(tie.figureId()).stream()
                .filter(reading -> reading.role() == ReadingRole.VALUE)
                .anyMatch(reading -> selection.mention(reading.mentionId()).sourceId() != named.sourceId());
        return pageText.message(elsewhere ? "bearing-lead" : "bearing-lead-of-same-source", bearing);
    }

    private Link link(Figure figure) {
        return new Link(
                pageText.message(tied(figure), pageText.name(figure.indicatorId()), pageText.value(figure)),
                selection.address(figure.item()));
    }

    /** A value in doubt or no longer stated never stands without saying so. */
    private String tied(Figure figure) {
        if (figure.status() == Status.WITHDRAWN) {
            return "figure.tied-withdrawn";
        }
        return pageText.isInDoubt(figure) ? "figure.tied-in-doubt" : "figure.tied";
    }
}
