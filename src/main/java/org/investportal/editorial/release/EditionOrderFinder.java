package org.investportal.editorial.release;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.Change;
import org.investportal.editorial.change.ChangeFinder;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the orders of editions: published, waiting, and taken back. */
@Component
@Transactional(readOnly = true)
public class EditionOrderFinder {

    private final PlannedEditions orders;
    private final ChangeFinder lists;
    private final Catalogue catalogue;

    EditionOrderFinder(PlannedEditions orders, ChangeFinder lists, Catalogue catalogue) {
        this.orders = orders;
        this.lists = lists;
        this.catalogue = catalogue;
    }

    /** Returns the latest published orders, newest first, up to a limit. */
    public List<PublishedOrder> latest(int most, Language language) {
        return orders.published(Limit.of(most)).stream()
                .map(order -> of(order, language))
                .toList();
    }

    /** Returns the order of an edition; empty if no edition of that number came from the desk. */
    public Optional<PublishedOrder> of(int edition, Language language) {
        return orders.publishedAs(edition).map(order -> of(order, language));
    }

    /** Returns the number of the edition that a change was published with. */
    public Optional<Integer> editionOf(Change change) {
        return Optional.ofNullable(change.plannedEdition())
                .flatMap(orders::findById)
                .flatMap(order -> Optional.ofNullable(order.editionNumber()));
    }

    /** Returns the orders that wait until they are due or are tried again, first due first. */
    public List<PlannedEdition> waiting() {
        return orders.waiting();
    }

    /** Returns the orders that the portal took back, newest first. */
    public List<PlannedEdition> broken() {
        return orders.broken();
    }

    public Optional<PlannedEdition> order(long id) {
        return orders.findById(id);
    }

    private PublishedOrder of(PlannedEdition order, Language language) {
        int number = Objects.requireNonNull(order.editionNumber());
        PublishedEditionSummary edition =
                catalogue.at(number).history().line(language).get(0);
        return new PublishedOrder(
                number,
                edition.publishedAt(),
                Objects.requireNonNullElse(edition.summary(), ""),
                edition.isSelfApproved(),
                order.orderedByName(),
                lists.plannedWith(order.id()));
    }
}
