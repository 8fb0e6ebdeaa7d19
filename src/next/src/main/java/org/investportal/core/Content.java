package org.investportal.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.investportal.value.Language;
import org.investportal.value.NoteKind;
import org.investportal.value.Status;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one edition shows, in memory and never changed. A draft is an overlay: it has the changed items, and looks up all others in the content below.
 */
public final class Content {

    /**
     * A field of an item that refers to another item.
     *
     * @param cited whether its words cite the other
     */
    public record Referrer(Item item, Field field, boolean cited) {}

    private static final int DEEPEST = 16;

    private final Edition edition;
    private final @Nullable Content below;
    private final Map<Long, Item> own;
    private final Map<Long, String> ownPaths;
    private final Map<Class<?>, List<Item>> kinds = new ConcurrentHashMap<>();
    private final Map<Long, List<Referrer>> referrers = new HashMap<>();
    private final Map<Object, Object> derived = new ConcurrentHashMap<>();

    /**
     * @param items those of the edition, or those that differ from the content below; some may be gone
     * @param paths the address of each of them that has one
     */
    private Content(
            Edition edition, @Nullable Content below, Collection<? extends Item> items, Map<Long, String> paths) {
        this.edition = edition;
        this.below = below;
        this.own = new HashMap<>();
        this.ownPaths = paths;
        for (Item item : items) {
            own.put(item.item, item);
            if (!item.gone) {
                for (Field field : item.kind().fields()) {
                    field.references(item).distinct().forEach(to -> note(to, new Referrer(item, field, false)));
                    field.citations(item).distinct().forEach(to -> note(to, new Referrer(item, field, true)));
                }
            }
        }
    }

    private void note(long to, Referrer referrer) {
        referrers.computeIfAbsent(to, unknown -> new ArrayList<>()).add(referrer);
    }

    public static Content of(Edition edition, Collection<? extends Item> items, Map<Long, String> paths) {
        return new Content(edition, null, items, paths);
    }

    /** Returns this content with other versions of some items, and with the addresses of those that get one. */
    public Content with(Edition edition, Collection<? extends Item> changed, Map<Long, String> paths) {
        return new Content(edition, this, changed, paths);
    }

    /** Returns the same content without others below it, if there are many: a look-up must not pass through all editions since the start. */
    Content flat() {
        int depth = 0;
        for (Content content = below; content != null; content = content.below) {
            depth++;
        }
        if (depth < DEEPEST) {
            return this;
        }
        Map<Long, Item> items = new HashMap<>();
        Map<Long, String> paths = new HashMap<>();
        for (Content content = this; content != null; content = content.below) {
            content.own.forEach(items::putIfAbsent);
            content.ownPaths.forEach(paths::putIfAbsent);
        }
        return of(edition, items.values().stream().filter(item -> !item.gone).toList(), paths);
    }

    public Edition edition() {
        return edition;
    }

    public Optional<Item> find(@Nullable Long id) {
        if (id == null) {
            return Optional.empty();
        }
        Item item = own.get(id);
        return item != null
                ? Optional.of(item).filter(version -> !version.gone)
                : below == null ? Optional.empty() : below.find(id);
    }

    public <T extends Item> Optional<T> find(Class<T> kind, @Nullable Long id) {
        return find(id).filter(kind::isInstance).map(kind::cast);
    }

    /** Returns the item that a checked reference leads to. */
    public <T extends Item> T get(Class<T> kind, @Nullable Long id) {
        return find(kind, id)
                .orElseThrow(() -> new IllegalStateException(
                        "edition " + edition.number() + " has no " + kind.getSimpleName() + " " + id));
    }

    /** Returns all items of a kind, or of an entity class above several kinds, in the order of their numbers. */
    @SuppressWarnings("unchecked")
    public <T extends Item> List<T> all(Class<T> kind) {
        return (List<T>) kinds.computeIfAbsent(kind, this::collect);
    }

    private List<Item> collect(Class<?> kind) {
        List<Item> mine =
                own.values().stream().filter(item -> kind.isInstance(item)).toList();
        if (below != null && mine.isEmpty()) {
            return List.copyOf(below.all(kind.asSubclass(Item.class)));
        }
        Map<Long, Item> sorted = new TreeMap<>();
        if (below != null) {
            below.all(kind.asSubclass(Item.class)).forEach(item -> sorted.put(item.item, item));
        }
        mine.forEach(item -> sorted.put(item.item, item));
        return sorted.values().stream().filter(item -> !item.gone).toList();
    }

    /** Returns where items refer to an item or cite it, in the order of their numbers. */
    public List<Referrer> referrers(long to) {
        List<Referrer> mine = referrers.getOrDefault(to, List.of());
        List<Referrer> others = below == null
                ? List.of()
                : below.referrers(to).stream()
                        .filter(referrer -> !own.containsKey(referrer.item().item))
                        .toList();
        return Stream.concat(mine.stream(), others.stream())
                .sorted(Comparator.comparingLong(referrer -> referrer.item().item))
                .toList();
    }

    /** Returns the items of a kind that refer to an item with any of their fields, in the order of their numbers. Words that cite it do not count. */
    public <T extends Item> List<T> referring(Class<T> kind, long to) {
        return referrers(to).stream()
                .filter(referrer -> !referrer.cited())
                .map(Referrer::item)
                .filter(kind::isInstance)
                .map(kind::cast)
                .distinct()
                .toList();
    }

    /** Returns the path of the page of an item, without the prefix of a language; none if items of its kind have no page. */
    public Optional<String> path(long item) {
        String path = ownPaths.get(item);
        return path != null ? Optional.of(path) : below == null ? Optional.empty() : below.path(item);
    }

    /** Returns the last part of the path of an item, for addresses made of it; its number if it has no page. */
    public String slug(long item) {
        return path(item)
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .filter(slug -> !slug.isEmpty())
                .orElse(String.valueOf(item));
    }

    /** Returns a value that is computed from this content alone, once. */
    @SuppressWarnings("unchecked")
    public <T> T derived(Object key, Supplier<T> computation) {
        Object value = derived.get(key);
        if (value == null) {
            // Not computeIfAbsent: one value may need another.
            value = computation.get();
            derived.putIfAbsent(key, value);
        }
        return (T) value;
    }

    /** Reports what is wrong with an item of this content: needed fields, references, and what its kind checks. */
    public Problems problems(Item item) {
        Problems problems = new Problems();
        for (Field field : item.kind().fields()) {
            if (field.attribute().required()
                    && field.part() != Language.ZH
                    && field.write(item).isEmpty()) {
                problems.add(
                        field.name(),
                        "Fill in “" + field.attribute().en() + "”.",
                        "请填写“" + field.attribute().zh() + "”。");
            }
            checkReferences(field, item, problems);
            checkCitations(field, item, problems);
        }
        if (item.status() == Status.FLAGGED
                && item.notes.stream().noneMatch(note -> note.kind() == NoteKind.EDITORS_NOTE)) {
            problems.add(
                    "notes",
                    "Add an editor’s note that says what is doubtful, because the status is “in doubt”.",
                    "状态为“存疑”，请添加编者注说明疑点。");
        }
        if (problems.isEmpty()) {
            item.check(this, problems);
        }
        return problems;
    }

    private void checkCitations(Field field, Item item, Problems problems) {
        field.citations(item).distinct().filter(to -> to != item.item).forEach(to -> {
            Optional<Item> cited = find(to).filter(other -> other.kind().kind().cited());
            if (cited.isEmpty()) {
                problems.add(
                        field.name(),
                        "The text cites " + to + ", which is no published figure. Cite another figure.",
                        "文字引用的" + to + "不是已发布的数据，请改引其他数据。");
            } else if (cited.get().status() == Status.WITHDRAWN) {
                problems.add(
                        field.name(),
                        "The text cites figure " + to
                                + ", which is withdrawn. Cite another figure or take the citation out.",
                        "文字引用的数据" + to + "已撤回，请改引其他数据或删去引用。");
            }
        });
    }

    private void checkReferences(Field field, Object owner, Problems problems) {
        if (field.isReference()) {
            field.references(owner)
                    .filter(to -> find(to).filter(
                                    item -> isOneOf(field.attribute().ref(), item))
                            .isEmpty())
                    .forEach(to -> problems.add(
                            field.name(),
                            "“" + field.attribute().en() + "” refers to item " + to
                                    + ", which is not published or of another kind.",
                            "“" + field.attribute().zh() + "”引用的条目" + to + "未发布或类别不符。"));
        }
        for (Field cell : field.cells()) {
            ((List<?>) java.util.Objects.requireNonNull(field.get(owner))).forEach(line -> {
                if (cell.attribute().required()
                        && cell.part() != Language.ZH
                        && cell.write(line).isEmpty()) {
                    problems.add(
                            field.name(),
                            "Fill in “" + cell.attribute().en() + "”.",
                            "请填写“" + cell.attribute().zh() + "”。");
                }
                checkReferences(cell, line, problems);
            });
        }
    }

    private static boolean isOneOf(Class<? extends Item>[] kinds, Item item) {
        return Stream.of(kinds).anyMatch(kind -> kind.isInstance(item));
    }
}
