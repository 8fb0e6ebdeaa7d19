package org.investportal.catalogue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Finds the rows of an edition that refer to something which the edition does not have. Readers see the edition
 * without these rows, so that a broken reference does not make a page fail.
 */
@Component
class BrokenRowFinder {

    /**
     * A reference that must not be broken for a row to be shown.
     *
     * @param rows the rows, with the alias {@code r}, and the joins that the reference needs
     * @param names the item that the rows refer to
     * @param named the kind that this item must be of
     */
    private record Reference(String rows, String names, String named) {

        static Reference of(String kind, String field, String named) {
            return new Reference(kind + " r", "r." + field, named);
        }

        static Reference address(String kind) {
            return of(kind, "version.item", "GivenAddress");
        }

        String broken() {
            return "select r.version.item from " + rows + " where " + Row.HOLDS + " and " + names
                    + " is not null and not exists (select 1 from " + named + " n where n.version.item = " + names
                    + " and n.gone = false and :edition between n.version.edition and n.lastEdition)";
        }

        String pairs() {
            return "select r.version.item, " + names + " from " + rows + " where " + Row.HOLDS;
        }
    }

    private static final List<Reference> REFERENCES = List.of(
            Reference.address("Page"),
            Reference.address("Sector"),
            Reference.address("Source"),
            Reference.address("Indicator"),
            Reference.address("Figure"),
            Reference.of("Topic", "sectorId", "Sector"),
            Reference.of("Indicator", "topicId", "Topic"),
            Reference.of("Figure", "indicatorId", "Indicator"),
            Reference.of("Figure", "areaId", "Area"),
            Reference.of("Relation", "indicatorId", "Indicator"),
            Reference.of("Relation", "ofId", "Indicator"),
            Reference.of("Relation", "wholeId", "Indicator"),
            Reference.of("Relation", "wholeAreaId", "Area"),
            Reference.of("Peer", "areaId", "Area"),
            Reference.of("Organisation", "sourceId", "Source"),
            Reference.of("Location", "sourceId", "Source"),
            Reference.of("Policy", "sourceId", "Source"),
            Reference.of("Claim", "sourceId", "Source"),
            new Reference("Reading r join Mention m on m.id = r.mentionId", "m.sourceId", "Source"));

    private static final String ALL =
            REFERENCES.stream().map(Reference::broken).collect(Collectors.joining(" union all "));

    private final EntityManager entities;
    private final Map<Integer, Set<Long>> known = new ConcurrentHashMap<>();

    BrokenRowFinder(EntityManager entities) {
        this.entities = entities;
    }

    /** Returns the items of the broken rows and of all rows that refer to them. The answer is cached, because a published edition never changes. */
    Set<Long> at(int edition) {
        Set<Long> found = known.get(edition);
        if (found == null) {
            found = find(edition);
            if (!isBeingWritten()) {
                known.put(edition, found);
            }
        }
        return found;
    }

    /** Returns whether a write transaction is active. An edition that is being written may be rolled back, and another one then gets its number. */
    private static boolean isBeingWritten() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private Set<Long> find(int edition) {
        Set<Long> broken = new HashSet<>(entities.createQuery(ALL, Long.class)
                .setParameter("edition", edition)
                .getResultList());
        return broken.isEmpty() ? Set.of() : withThoseThatReferTo(broken, edition);
    }

    private Set<Long> withThoseThatReferTo(Set<Long> broken, int edition) {
        List<Tuple> pairs = REFERENCES.stream()
                .filter(reference -> !reference.named().equals("GivenAddress"))
                .flatMap(
                        reference -> entities
                                .createQuery(reference.pairs(), Tuple.class)
                                .setParameter("edition", edition)
                                .getResultList()
                                .stream())
                .toList();
        boolean grew = true;
        while (grew) {
            grew = broken.addAll(pairs.stream()
                    .filter(pair -> broken.contains(pair.get(1, Long.class)))
                    .map(pair -> pair.get(0, Long.class))
                    .toList());
        }
        return Set.copyOf(broken);
    }
}
