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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;

/** The rows of one edition that were chosen for one purpose, linked by the items they refer to. */
public final class Selection {

    private final int edition;
    private final Map<Class<?>, Map<Long, ? extends Row>> rows = new HashMap<>();
    private final Map<Class<?>, Map<Long, ? extends List<? extends Row>>> grouped = new ConcurrentHashMap<>();
    private final Map<TextKey, String> texts = new HashMap<>();
    private Map<Long, Mention> mentions = Map.of();

    /** The key of a text: its item, field and language. */
    private record TextKey(long about, TextField field, Language language) {}

    Selection(int edition) {
        this.edition = edition;
    }

    public int edition() {
        return edition;
    }

    /** Returns all rows of a kind, in the order of their items. */
    public <R extends Row> Collection<R> all(Class<R> kind) {
        return of(kind).values();
    }

    /** Returns the row of that kind and item, if the edition has it. */
    public <R extends Row> Optional<R> find(Class<R> kind, long item) {
        return Optional.ofNullable(of(kind).get(item));
    }

    /** Returns the row that a reference leads to. A broken reference is an error in the content. */
    public <R extends Row> R get(Class<R> kind, long item) {
        return find(kind, item)
                .orElseThrow(() -> new IllegalStateException("edition " + edition + " has no " + kind.getSimpleName()
                        + " " + item + " that is referred to"));
    }

    public List<Figure> figuresOf(long indicator) {
        return group(Figure.class, Figure::indicatorId, indicator);
    }

    public List<Reading> readingsOf(long figure) {
        return group(Reading.class, reading -> reading.figureId() == null ? 0L : reading.figureId(), figure);
    }

    public List<Note> notesOn(long item) {
        return group(Note.class, Note::aboutId, item);
    }

    public List<Peer> peersOf(long figure) {
        return group(Peer.class, Peer::figureId, figure);
    }

    public List<Tie> tiesOf(long named) {
        return group(Tie.class, Tie::namedId, named);
    }

    public List<Text> textsOf(long item) {
        return group(Text.class, Text::aboutId, item);
    }

    public List<Relation> relationsOf(long indicator) {
        return group(Relation.class, Relation::indicatorId, indicator);
    }

    public List<Headline> headlinesOf(long sector) {
        return group(Headline.class, Headline::sectorId, sector);
    }

    public List<AlsoShownIn> alsoShownIn(long item) {
        return group(AlsoShownIn.class, AlsoShownIn::shownId, item);
    }

    public Mention mention(long id) {
        return Optional.ofNullable(mentions.get(id)).orElseThrow();
    }

    public Collection<Mention> mentions() {
        return mentions.values();
    }

    /** Returns the words in that language, or else in English. */
    public Optional<String> text(long about, TextField field, Language language) {
        String english = texts.get(new TextKey(about, field, Language.EN));
        return Optional.ofNullable(texts.getOrDefault(new TextKey(about, field, language), english));
    }

    /** Returns whether the words exist in exactly that language. */
    public boolean isSaid(long about, TextField field, Language language) {
        return texts.containsKey(new TextKey(about, field, language));
    }

    /** Returns the path that the item has at this edition. */
    public String address(long item) {
        return get(GivenAddress.class, item).path();
    }

    /** Returns the number of rows and mentions. */
    int size() {
        return rows.values().stream().mapToInt(Map::size).sum() + mentions.size();
    }

    /** Returns a copy of the rows that can be changed. */
    Selection copy() {
        Selection copy = new Selection(edition);
        rows.forEach((kind, found) -> copy.rows.put(kind, new LinkedHashMap<>(found)));
        copy.texts.putAll(texts);
        copy.mentions = mentions;
        return copy;
    }

    /** Removes the rows of these items and returns this selection. */
    Selection without(Set<Long> items) {
        if (!items.isEmpty()) {
            rows.values().forEach(kind -> kind.keySet().removeAll(items));
        }
        return this;
    }

    /** Returns the same rows with the addresses of the other edition. A figure that the other edition does not have gets an address below the prefix. */
    public Selection leadingTo(Selection other, String prefix) {
        Selection leading = new Selection(edition);
        leading.rows.putAll(rows);
        leading.texts.putAll(texts);
        leading.mentions = mentions;
        leading.add(
                GivenAddress.class,
                all(GivenAddress.class).stream()
                        .map(own -> other.find(GivenAddress.class, own.item()).orElseGet(() -> below(prefix, own)))
                        .toList());
        return leading;
    }

    private GivenAddress below(String prefix, GivenAddress own) {
        return find(Figure.class, own.item()).isPresent()
                ? new GivenAddress(own.version(), false, prefix + own.path())
                : own;
    }

    @SuppressWarnings("unchecked") // add stores each list under its own class
    private <R extends Row> Map<Long, R> of(Class<R> kind) {
        return (Map<Long, R>) rows.getOrDefault(kind, Map.of());
    }

    @SuppressWarnings("unchecked") // grouped from the rows of its own class
    private <R extends Row> List<R> group(Class<R> kind, Function<R, Long> key, long of) {
        Map<Long, List<R>> groups = (Map<Long, List<R>>)
                grouped.computeIfAbsent(kind, unused -> all(kind).stream().collect(groupingBy(key)));
        return groups.getOrDefault(of, List.of());
    }

    <R extends Row> List<R> add(Class<R> kind, List<R> found) {
        Map<Long, R> byItem = new LinkedHashMap<>();
        found.stream().sorted(Comparator.comparingLong(Row::item)).forEach(row -> byItem.put(row.item(), row));
        rows.put(kind, byItem);
        return found;
    }

    /** Adds rows of one kind, which is taken from the first row. */
    <R extends Row> void addAll(List<R> found) {
        if (!found.isEmpty()) {
            @SuppressWarnings("unchecked") // all rows of a list are of one kind
            Class<R> kind = (Class<R>) found.get(0).getClass();
            add(kind, found);
            found.stream().filter(Text.class::isInstance).map(Text.class::cast).forEach(this::index);
        }
    }

    private void index(Text text) {
        texts.put(new TextKey(text.aboutId(), text.field(), text.language()), text.content());
    }

    /** Adds all rows of a kind from the other selection. */
    void copy(Class<? extends Row> kind, Selection from) {
        rows.put(kind, from.of(kind));
    }

    void addTexts(List<Text> found) {
        add(Text.class, found);
        found.forEach(this::index);
    }

    void addMentions(List<Mention> found) {
        mentions = found.stream()
                .sorted(Comparator.comparing(Mention::locator))
                .collect(toMap(Mention::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
