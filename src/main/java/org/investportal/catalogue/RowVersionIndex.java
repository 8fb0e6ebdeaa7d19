package org.investportal.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Row;

/** All versions of the rows of one kind. Immutable. */
final class RowVersionIndex<R extends Row> {

    /** The versions of each item, oldest first. */
    private final NavigableMap<Long, List<R>> versions;

    /** The items whose rows have, or once had, this owner, in their order. */
    private final Map<Long, List<Long>> owned;

    private RowVersionIndex(NavigableMap<Long, List<R>> versions, Map<Long, List<Long>> owned) {
        this.versions = versions;
        this.owned = owned;
    }

    static <R extends Row> RowVersionIndex<R> none() {
        return new RowVersionIndex<>(new TreeMap<>(), Map.of());
    }

    /** Returns these versions and others. */
    RowVersionIndex<R> with(List<R> rows) {
        NavigableMap<Long, List<R>> all = new TreeMap<>(versions);
        rows.forEach(row -> all.merge(row.item(), List.of(row), RowVersionIndex::inOrder));
        Map<Long, List<Long>> owners = new HashMap<>(owned);
        rows.stream()
                .collect(groupingBy(Row::owner, mapping(Row::item, toCollection(TreeSet::new))))
                .forEach((owner, items) -> {
                    items.addAll(owned.getOrDefault(owner, List.of()));
                    owners.put(owner, List.copyOf(items));
                });
        return new RowVersionIndex<>(all, owners);
    }

    private static <R extends Row> List<R> inOrder(List<R> some, List<R> more) {
        return Stream.concat(some.stream(), more.stream())
                .sorted(Comparator.comparingInt(row -> row.version().edition()))
                .toList();
    }

    /** Returns all versions of the item, oldest first. */
    List<R> of(long item) {
        return versions.getOrDefault(item, List.of());
    }

    /** Returns the row of the item that is in force at the edition. */
    Optional<R> find(long item, int edition) {
        return inForce(of(item), edition);
    }

    private static <R extends Row> Optional<R> inForce(List<R> versions, int edition) {
        for (int index = versions.size() - 1; index >= 0; index--) {
            R row = versions.get(index);
            if (row.version().edition() <= edition) {
                return row.isGone() ? Optional.empty() : Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Returns all rows in force at the edition, in the order of their items. */
    Stream<R> at(int edition) {
        return versions.values().stream().flatMap(all -> inForce(all, edition).stream());
    }

    /** Returns the rows in force at the edition that have this owner, in the order of their items. */
    Stream<R> ownedBy(long owner, int edition) {
        return owned.getOrDefault(owner, List.of()).stream()
                .flatMap(item -> find(item, edition).stream())
                .filter(row -> row.owner() == owner);
    }

    /** Returns the last rows of the items of this owner that left the catalogue by the edition, in the order of the items. */
    Stream<R> removedFrom(long owner, int edition) {
        return owned.getOrDefault(owner, List.of()).stream()
                .flatMap(item -> of(item).stream()
                        .filter(row -> row.version().edition() <= edition)
                        .reduce((earlier, later) -> later)
                        .stream())
                .filter(row -> row.isGone() && row.owner() == owner);
    }
}
