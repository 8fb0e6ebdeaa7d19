package org.investportal.editorial.growth;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.editorial.change.ChangeSubject;
import org.investportal.editorial.change.ChangeView;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.PublishedEdition;
import org.jspecify.annotations.Nullable;

/**
 * Finds the indicators and the figure that state the growth of a figure.
 *
 * @param change the change that holds the figure, if it is saved already
 */
public record GrowthFinder(
        PublishedEdition edition, @Nullable ChangeView change) {

    /** Returns the indicators that are declared as the growth of that one, published or in the change. */
    public List<String> indicators(String indicator) {
        Stream<String> published = edition.selection().all(Relation.class).stream()
                .filter(relation -> relation.kind() == RelationKind.GROWTH_OF)
                .filter(relation -> String.valueOf(relation.ofId()).equals(indicator))
                .map(relation -> String.valueOf(relation.indicatorId()));
        String line = RelationKind.GROWTH_OF.code() + " " + indicator;
        Stream<String> drafted = subjects(ItemKind.INDICATOR)
                .filter(subject ->
                        LineForm.lines(subject.content().get("relations")).contains(line))
                .map(subject -> String.valueOf(subject.subject().item()));
        return Stream.concat(published, drafted).distinct().toList();
    }

    /** Returns the figure of the change that states the growth of this figure. */
    public Optional<ChangeSubject> figure(Content of) {
        List<String> indicators = indicators(of.get("indicator"));
        return subjects(ItemKind.FIGURE)
                .filter(subject -> indicators.contains(subject.content().get("indicator")))
                .filter(subject -> Stream.of("area", "period", "basis", "nature", "vintage")
                        .allMatch(field -> subject.content().get(field).equals(of.get(field))))
                .findFirst();
    }

    private Stream<ChangeSubject> subjects(ItemKind kind) {
        return change == null
                ? Stream.empty()
                : change.subjects().stream()
                        .filter(subject -> subject.subject().kind() == kind && subject.isNew())
                        .filter(subject -> !subject.content().isEmpty());
    }
}
