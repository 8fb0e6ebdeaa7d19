package org.investportal.catalogue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;

/** The editions up to one edition, with their entries, in one language. Immutable. */
final class EditionHistory {

    private final int edition;
    private final List<PublishedEditionSummary> editions;
    private final List<PublicEntry> entries;
    private final Map<Long, List<PublicEntry>> byItem;

    /** The history before the first edition. */
    static final EditionHistory EMPTY = of(0, List.of(), List.of());

    /**
     * Holds editions with their entries.
     *
     * @param editions the editions, newest first
     * @param entries the entries of subjects, newest first; the entries of one edition are in the order of their items
     */
    static EditionHistory of(int edition, List<PublishedEditionSummary> editions, List<PublicEntry> entries) {
        return new EditionHistory(
                edition,
                List.copyOf(editions),
                List.copyOf(entries),
                entries.stream().collect(groupingBy(PublicEntry::item)));
    }

    private EditionHistory(
            int edition,
            List<PublishedEditionSummary> editions,
            List<PublicEntry> entries,
            Map<Long, List<PublicEntry>> byItem) {
        this.edition = edition;
        this.editions = editions;
        this.entries = entries;
        this.byItem = byItem;
    }

    /** Returns the history up to a later edition. */
    EditionHistory with(int later, EditionHistory newer) {
        Map<Long, List<PublicEntry>> all = new HashMap<>(byItem);
        newer.byItem.forEach((item, added) -> all.merge(item, added, (old, young) -> concat(young, old)));
        return new EditionHistory(later, concat(newer.editions, editions), concat(newer.entries, entries), all);
    }

    private static <T> List<T> concat(List<T> first, List<T> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /** Returns the history up to an earlier edition. It shares the lists of this one. */
    EditionHistory upTo(int earlier) {
        return new EditionHistory(earlier, editions, entries, byItem);
    }

    Slice<PublishedEditionSummary> editions(PageRequest page) {
        return slice(editions(), page);
    }

    List<PublishedEditionSummary> editions() {
        return published().toList();
    }

    private Stream<PublishedEditionSummary> published() {
        return editions.stream().dropWhile(line -> line.number() > edition);
    }

    Stream<PublicEntry> known() {
        return entries.stream().dropWhile(entry -> entry.edition() > edition);
    }

    List<PublishedEditionSummary> line() {
        return published().limit(1).toList();
    }

    Set<Integer> summarisedInChinese() {
        return published()
                .filter(PublishedEditionSummary::isInChinese)
                .map(PublishedEditionSummary::number)
                .collect(Collectors.toSet());
    }

    List<PublicEntry> entries() {
        return known().takeWhile(entry -> entry.edition() == edition).toList();
    }

    List<PublicEntry> of(long item) {
        return byItem.getOrDefault(item, List.of()).stream()
                .filter(entry -> entry.edition() <= edition)
                .toList();
    }

    /** Returns the editions that were undone at once, each with the one that undid it. An undo that was undone itself does not count. */
    Map<Integer, Integer> undone() {
        Map<Integer, Integer> undone = new HashMap<>();
        published().forEach(line -> {
            Integer before = line.undoes();
            if (before != null && !undone.containsKey(line.number())) {
                undone.putIfAbsent(before, line.number());
            }
        });
        return undone;
    }

    /** Leaves out editions that were undone at once, and those that undid them. */
    Slice<PublicEntry> ofKinds(Collection<EntryKind> kinds, PageRequest page) {
        Map<Integer, Integer> undone = undone();
        return slice(
                known().filter(entry -> kinds.contains(entry.kind()))
                        .filter(entry -> !undone.containsKey(entry.edition()) && !undone.containsValue(entry.edition()))
                        .toList(),
                page);
    }

    List<EntryCount> counts(Collection<Integer> wanted) {
        Set<Integer> numbers = Set.copyOf(wanted);
        return known()
                .filter(entry -> numbers.contains(entry.edition()))
                .collect(groupingBy(entry -> new Group(entry.edition(), entry.what(), entry.kind()), counting()))
                .entrySet()
                .stream()
                .map(group -> group.getKey().counted(group.getValue()))
                .toList();
    }

    /** The key by which entries are counted. */
    private record Group(int edition, ItemKind what, EntryKind kind) {

        EntryCount counted(long count) {
            return new EntryCount(edition, what, kind, count);
        }
    }

    private static <T> Slice<T> slice(List<T> all, PageRequest page) {
        int from = (int) Math.min(page.getOffset(), all.size());
        int to = Math.min(from + page.getPageSize(), all.size());
        return new SliceImpl<>(all.subList(from, to), page, to < all.size());
    }
}
