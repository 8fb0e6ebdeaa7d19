package org.investportal.editorial.release;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.investportal.catalogue.Catalogue;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.Changes;
import org.investportal.editorial.change.Revision;
import org.investportal.editorial.change.Revisions;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Subject;
import org.springframework.stereotype.Component;

/** Finds the edition that an order undoes at once: one that the same person ordered, shown for less than an hour, of which everything is as it was before. */
@Component
class UndoneEditionFinder {

    private static final Duration AT_ONCE = Duration.ofMinutes(60);

    private final PlannedEditions orders;
    private final Changes changes;
    private final Revisions revisions;
    private final PublishedContentReader published;
    private final Catalogue catalogue;
    private final Clock clock;

    UndoneEditionFinder(
            PlannedEditions orders,
            Changes changes,
            Revisions revisions,
            PublishedContentReader published,
            Catalogue catalogue,
            Clock clock) {
        this.orders = orders;
        this.changes = changes;
        this.revisions = revisions;
        this.published = published;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @param chosen the changes of the order, which is not published yet */
    Optional<Integer> of(PlannedEdition order, List<Change> chosen) {
        Set<Optional<Integer>> undone =
                chosen.stream().map(Change::undoneEdition).collect(Collectors.toSet());
        return undone.size() != 1
                ? Optional.empty()
                : undone.iterator()
                        .next()
                        .filter(this::isNew)
                        .filter(edition -> isOrderedBy(order.orderedBy(), edition))
                        .filter(edition -> isWhole(edition, chosen));
    }

    private boolean isNew(int edition) {
        return catalogue
                .edition(edition)
                .filter(before -> clock.instant().isBefore(before.publishedAt().plus(AT_ONCE)))
                .isPresent();
    }

    private boolean isOrderedBy(long account, int edition) {
        return orders.publishedAs(edition)
                .filter(before -> before.orderedBy() == account)
                .isPresent();
    }

    /** Tells whether the changes restore every subject of the edition, and nothing else. */
    private boolean isWhole(int edition, List<Change> chosen) {
        Map<Subject, Content> restored = contents(chosen);
        Set<Subject> subjects = orders.publishedAs(edition).stream()
                .flatMap(before -> contents(changes.plannedWith(before.id())).keySet().stream())
                .collect(Collectors.toSet());
        return restored.keySet().equals(subjects)
                && restored.entrySet().stream()
                        .allMatch(one -> one.getValue().equals(published.at(edition - 1, one.getKey())));
    }

    private Map<Subject, Content> contents(List<Change> all) {
        return all.stream()
                .flatMap(change -> revisions.ofSubjects(change.id()).stream())
                .collect(toMap(Revision::subject, Revision::content, (one, later) -> later));
    }
}
