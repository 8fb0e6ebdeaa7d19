package org.investportal.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Address;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;

/** All published content up to an edition, with all its versions. Any edition can be read from it. Immutable; a later timeline shares what its editions do not change. */
final class Timeline {

    /** The timeline before the first edition. */
    static final Timeline EMPTY = new Timeline(0, Map.of(), Map.of(), Map.of(), histories());

    private final int edition;
    private final Map<Class<?>, RowVersionIndex<?>> kinds;
    private final Map<Long, Mention> mentions;
    private final Map<String, Address> addresses;
    private final Map<Language, EditionHistory> histories;

    private Timeline(
            int edition,
            Map<Class<?>, RowVersionIndex<?>> kinds,
            Map<Long, Mention> mentions,
            Map<String, Address> addresses,
            Map<Language, EditionHistory> histories) {
        this.edition = edition;
        this.kinds = kinds;
        this.mentions = mentions;
        this.addresses = addresses;
        this.histories = histories;
    }

    private static Map<Language, EditionHistory> histories() {
        return Stream.of(Language.values()).collect(toMap(Function.identity(), language -> EditionHistory.EMPTY));
    }

    /** Returns the last edition. */
    int edition() {
        return edition;
    }

    /** Returns the timeline up to a later edition. */
    Timeline with(EditionContent added) {
        Map<Class<?>, RowVersionIndex<?>> all = new HashMap<>(kinds);
        added.rows().stream()
                .collect(groupingBy(Row::getClass))
                .forEach((kind, rows) -> all.put(kind, extended(kind, rows)));
        Map<Language, EditionHistory> longer = new EnumMap<>(Language.class);
        histories.forEach((language, history) -> longer.put(
                language,
                history.with(
                        added.edition(), Objects.requireNonNull(added.history().get(language)))));
        return new Timeline(
                added.edition(), all, union(mentions, added.mentions()), union(addresses, added.addresses()), longer);
    }

    private <R extends Row> RowVersionIndex<R> extended(Class<R> kind, List<? extends Row> rows) {
        return of(kind).with(rows.stream().map(kind::cast).toList());
    }

    /** Mentions are in the order of the source. */
    private static Map<Long, Mention> union(Map<Long, Mention> some, List<Mention> more) {
        return more.isEmpty()
                ? some
                : Stream.concat(some.values().stream(), more.stream())
                        .sorted(Comparator.comparing(Mention::locator))
                        .collect(toMap(Mention::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static Map<String, Address> union(Map<String, Address> some, Collection<Address> more) {
        Map<String, Address> all = new HashMap<>(some);
        more.forEach(address -> all.put(address.path(), address));
        return all;
    }

    @SuppressWarnings("unchecked") // with() puts each kind under its own class
    <R extends Row> RowVersionIndex<R> of(Class<R> kind) {
        return (RowVersionIndex<R>) kinds.getOrDefault(kind, RowVersionIndex.none());
    }

    /** Returns the kind of the item if it is, or once was, a subject. */
    Optional<ItemKind> subjectKind(long item) {
        return History.SUBJECTS.entrySet().stream()
                .filter(kind -> !of(kind.getValue()).of(item).isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Map<Long, Mention> mentions() {
        return mentions;
    }

    /** Returns the address with the path if it was given up to the edition. */
    Optional<Address> address(String path, int upTo) {
        return Optional.ofNullable(addresses.get(path)).filter(address -> address.firstEdition() <= upTo);
    }

    /** Returns every address that was given up to the edition. */
    List<Address> addresses(int upTo) {
        return addresses.values().stream()
                .filter(address -> address.firstEdition() <= upTo)
                .toList();
    }

    EditionHistory history(Language language, int upTo) {
        return Objects.requireNonNull(histories.get(language)).upTo(upTo);
    }
}
