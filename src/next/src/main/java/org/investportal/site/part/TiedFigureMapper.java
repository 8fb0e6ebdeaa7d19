package org.investportal.site.part;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.investportal.core.Content;
import org.investportal.kinds.Claim;
import org.investportal.kinds.Figure;
import org.investportal.kinds.Named;
import org.investportal.kinds.PrintedNumber;
import org.investportal.serving.Link;
import org.investportal.value.Bearing;
import org.investportal.value.Status;
import org.investportal.wording.PageText;

/** Says which figures a named thing is tied to, and how they bear on a claim. */
final class TiedFigureMapper {

    private final PageText pageText;
    private final Content content;

    TiedFigureMapper(PageText pageText) {
        this.pageText = pageText;
        this.content = pageText.content();
    }

    List<NamedRow.Tied> of(Named named) {
        List<Named.Tie> ties = named.figures.stream()
                .filter(tie -> content.find(Figure.class, tie.figure()).isPresent())
                .toList();
        if (ties.isEmpty() && named instanceof Claim) {
            return List.of(new NamedRow.Tied(pageText.message("claim.no-figure"), List.of()));
        }
        Map<String, List<Link>> byLead = ties.stream()
                .collect(groupingBy(
                        tie -> lead(named, tie),
                        LinkedHashMap::new,
                        mapping(tie -> link(content.get(Figure.class, tie.figure())), toList())));
        return byLead.entrySet().stream()
                .map(said -> new NamedRow.Tied(said.getKey(), said.getValue()))
                .toList();
    }

    /** Returns the words before the figures. A source that prints both a statement and its number counts as one witness, not two. */
    private String lead(Named named, Named.Tie tie) {
        Bearing bearing = tie.bearing();
        if (bearing == null) {
            return pageText.message("tied.figures");
        }
        boolean elsewhere = PrintedNumber.of(content, tie.figure()).stream()
                .anyMatch(number -> !number.source.equals(named.source));
        return pageText.message(elsewhere ? "bearing-lead" : "bearing-lead-of-same-source", bearing);
    }

    private Link link(Figure figure) {
        return new Link(
                pageText.message(tied(figure), pageText.name(figure.indicator), pageText.value(figure)),
                pageText.address(figure.item));
    }

    /** A value in doubt or no longer stated never stands without saying so. */
    private String tied(Figure figure) {
        if (figure.status == Status.WITHDRAWN) {
            return "figure.tied-withdrawn";
        }
        return pageText.isInDoubt(figure) ? "figure.tied-in-doubt" : "figure.tied";
    }
}
