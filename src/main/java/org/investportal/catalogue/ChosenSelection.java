package org.investportal.catalogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;

/** Rows of an edition that were chosen for one purpose. They are added by the thread that makes the selection, before other threads have it. */
final class ChosenSelection extends Selection {

    private final Map<Class<?>, Map<Long, ? extends Row>> rows = new HashMap<>();
    private final Map<Class<?>, Map<Long, ? extends List<? extends Row>>> owned = new ConcurrentHashMap<>();
    private final Map<TextKey, String> texts = new HashMap<>();
    private final Selection destination;
    private Map<Long, Mention> mentions = Map.of();

    /** The key of a text: its item, field and language. */
    private record TextKey(long about, TextField field, Language language) {}

    /** @param from the rows from which some are chosen */
    ChosenSelection(Selection from) {
        super(from);
        this.destination = from.destination();
    }

    @Override
    public Selection destination() {
        return destination;
    }

    @Override
    public <R extends Row> Collection<R> all(Class<R> kind) {
        return of(kind).values();
    }

    @Override
    public <R extends Row> Optional<R> find(Class<R> kind, long item) {
        return Optional.ofNullable(of(kind).get(item));
    }

    @Override
    @SuppressWarnings("unchecked") // grouped from the rows of its own class
    <R extends Row> List<R> ownedBy(long owner, Class<R> kind) {
        Map<Long, List<R>> groups = (Map<Long, List<R>>)
                owned.computeIfAbsent(kind, unused -> all(kind).stream().collect(groupingBy(Row::owner)));
        return groups.getOrDefault(owner, List.of());
    }

    @Override
    public Collection<Mention> mentions() {
        return mentions.values();
    }

    @Override
    public Mention mention(long id) {
        return Optional.ofNullable(mentions.get(id)).orElseThrow();
    }

    @Override
    Optional<String> said(long about, TextField field, Language language) {
        return Optional.ofNullable(texts.get(new TextKey(about, field, language)));
    }

    @SuppressWarnings("unchecked") // add stores each list under its own class
    private <R extends Row> Map<Long, R> of(Class<R> kind) {
        return (Map<Long, R>) rows.getOrDefault(kind, Map.of());
    }

    <R extends Row> Collection<R> add(Class<R> kind, Collection<R> found) {
        Map<Long, R> byItem = new LinkedHashMap<>();
        found.stream().sorted(Comparator.comparingLong(Row::item)).forEach(row -> byItem.put(row.item(), row));
        rows.put(kind, byItem);
        return found;
    }

    void addTexts(Collection<Text> found) {
        add(Text.class, found)
                .forEach(text -> texts.put(new TextKey(text.aboutId(), text.field(), text.language()), text.content()));
    }

    void addMentions(Collection<Mention> found) {
        mentions = found.stream()
                .sorted(Comparator.comparing(Mention::locator))
                .collect(toMap(Mention::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
