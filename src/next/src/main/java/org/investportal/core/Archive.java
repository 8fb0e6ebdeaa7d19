package org.investportal.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;

/** All editions, versions and addresses in memory. One thread at a time adds editions; others read meanwhile. */
final class Archive {

    /** An address of an item from an edition on. */
    record Address(String path, long item, int edition) {}

    /**
     * What editions brought.
     *
     * @param given addresses that were given for the first time, also former ones
     * @param paths the addresses that pages of items have from their edition on
     */
    record Batch(List<Edition> editions, List<Item> versions, List<Address> given, List<Address> paths) {}

    private final NavigableMap<Integer, Edition> editions = new ConcurrentSkipListMap<>();
    private final Map<Long, List<Item>> versions = new ConcurrentHashMap<>();
    private final Set<Long> items = ConcurrentHashMap.newKeySet();
    private final Map<String, Long> owners = new ConcurrentHashMap<>();
    private final Map<Long, List<Address>> paths = new ConcurrentHashMap<>();

    void add(Batch batch) {
        batch.versions().forEach(version -> items.add(version.item));
        batch.given().forEach(address -> items.add(address.item()));
        batch.versions().forEach(version -> versions.merge(version.item, List.of(version), Archive::joined));
        batch.given().forEach(address -> owners.put(address.path(), address.item()));
        batch.paths().forEach(address -> paths.merge(address.item(), List.of(address), Archive::joined));
        batch.editions().forEach(edition -> editions.put(edition.number(), edition));
    }

    private static <T> List<T> joined(List<T> before, List<T> after) {
        List<T> all = new ArrayList<>(before);
        all.addAll(after);
        return List.copyOf(all);
    }

    /** Returns an archive with other versions and editions in the place of some. */
    Archive with(UnaryOperator<Edition> edition, UnaryOperator<Item> version) {
        Archive other = new Archive();
        editions.forEach((number, known) -> other.editions.put(number, edition.apply(known)));
        versions.forEach((item, all) ->
                other.versions.put(item, all.stream().map(version).toList()));
        other.items.addAll(items);
        other.owners.putAll(owners);
        other.paths.putAll(paths);
        return other;
    }

    /** Returns the number of the newest edition; 0 if there is none. */
    int last() {
        return editions.isEmpty() ? 0 : editions.lastKey();
    }

    Optional<Edition> edition(int number) {
        return number == 0 ? Optional.of(Edition.NONE) : Optional.ofNullable(editions.get(number));
    }

    List<Edition> editions() {
        return List.copyOf(editions.descendingMap().values());
    }

    /** Returns whether an edition had the item, or gave addresses to it. */
    boolean has(long item) {
        return items.contains(item);
    }

    /** Returns the versions of an item, the oldest first. */
    List<Item> versions(long item) {
        return versions.getOrDefault(item, List.of());
    }

    /** Returns the newest version of an item, which may be gone. */
    Optional<Item> newest(long item) {
        List<Item> all = versions(item);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** Returns the item that an address was given to, now or before. */
    Optional<Long> owner(String path) {
        return Optional.ofNullable(owners.get(path));
    }

    Content cut(int number) {
        List<Item> items = new ArrayList<>();
        versions.values()
                .forEach(all -> last(all, number, version -> version.edition)
                        .filter(version -> !version.gone)
                        .ifPresent(items::add));
        Map<Long, String> addresses = new HashMap<>();
        paths.forEach((item, all) ->
                last(all, number, Address::edition).ifPresent(address -> addresses.put(item, address.path())));
        return Content.of(edition(number).orElseThrow(), items, addresses);
    }

    private static <T> Optional<T> last(List<T> all, int number, java.util.function.ToIntFunction<T> edition) {
        for (int at = all.size() - 1; at >= 0; at--) {
            if (edition.applyAsInt(all.get(at)) <= number) {
                return Optional.of(all.get(at));
            }
        }
        return Optional.empty();
    }
}
