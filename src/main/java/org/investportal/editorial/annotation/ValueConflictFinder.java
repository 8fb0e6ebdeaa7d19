package org.investportal.editorial.annotation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.editorial.content.Content;

/** Finds numbers of a document that state another value of a figure than another number or the published figure. */
public final class ValueConflictFinder {

    private final PublishedFigureFinder published;
    private final List<NumberDecision> decisions;
    private final Map<String, List<StatedValue>> stated;

    ValueConflictFinder(Catalogue catalogue, List<NumberDecision> decisions) {
        this.published = new PublishedFigureFinder(catalogue);
        this.decisions = decisions;
        this.stated = decisions.stream()
                .filter(decision -> is(decision, ReadingRole.VALUE))
                .collect(groupingBy(
                        decision -> published.identity(decision.content()),
                        mapping(decision -> StatedValue.of(decision.place(), decision.content()), toList())));
    }

    /** Returns the value that the number at that place would contradict; empty if it contradicts none. */
    public Optional<StatedValue> contradicted(Locator place, Content decided) {
        return stated(decided)
                .filter(value -> !place.equals(value.at()))
                .filter(value -> !value.isOf(decided))
                .findFirst();
    }

    /** Returns the numbers that contradict a value without an answer of a person, and the different values of a figure that nothing else states. */
    public List<Locator> unanswered() {
        return decisions.stream()
                .filter(decision -> is(decision, ReadingRole.OTHER_VALUE)
                        ? stated(decision.content()).findAny().isEmpty()
                        : is(decision, ReadingRole.VALUE) && contradictsEarlier(decision))
                .map(NumberDecision::place)
                .toList();
    }

    private boolean contradictsEarlier(NumberDecision decision) {
        return stated(decision.content())
                .filter(value -> value.at() == null || value.at().compareTo(decision.place()) < 0)
                .anyMatch(value -> !value.isOf(decision.content()));
    }

    /** Returns the values of the figure: those that numbers of the document state, in reading order, and the published one. */
    private Stream<StatedValue> stated(Content decided) {
        return Stream.concat(
                stated.getOrDefault(published.identity(decided), List.of()).stream(),
                published.figure(decided).map(StatedValue::of).stream());
    }

    private static boolean is(NumberDecision decision, ReadingRole role) {
        return decision.content().get(DecisionField.ROLE).equals(role.code());
    }
}
