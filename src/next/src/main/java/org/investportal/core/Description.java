package org.investportal.core;

import jakarta.persistence.Entity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.investportal.value.Language;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What the annotations of an entity class say: its fields, in order, and how items become canonical texts and come back. */
public final class Description {

    private static final Map<Class<?>, Description> ALL = new ConcurrentHashMap<>();

    private final Class<? extends Item> type;
    private final Kind kind;
    private final List<Member> members;
    private final List<Field> fields;

    private Description(Class<? extends Item> type) {
        this.type = type;
        this.kind = Objects.requireNonNull(type.getAnnotation(Kind.class), () -> type + " is no kind");
        this.members = Member.ofEntity(type);
        this.fields = members.stream().flatMap(Member::fields).toList();
    }

    public static Description of(Class<? extends Item> type) {
        return ALL.computeIfAbsent(type, asked -> new Description(type));
    }

    /** Returns all kinds of content, in their order. */
    public static List<Description> all() {
        return Kinds.ALL;
    }

    /** Finds the kinds of content once. */
    private static final class Kinds {

        private static final List<Description> ALL = find();

        private static List<Description> find() {
            var scanner = new ClassPathScanningCandidateComponentProvider(false);
            scanner.addIncludeFilter(new AnnotationTypeFilter(Kind.class));
            return scanner.findCandidateComponents("org.investportal").stream()
                    .map(found -> ClassUtils.resolveClassName(
                            Objects.requireNonNull(found.getBeanClassName()), Kinds.class.getClassLoader()))
                    .filter(type -> type.isAnnotationPresent(Entity.class))
                    .map(type -> of(type.asSubclass(Item.class)))
                    .sorted(Comparator.comparingInt(kind -> kind.kind().order()))
                    .toList();
        }
    }

    public Class<? extends Item> type() {
        return type;
    }

    public Kind kind() {
        return kind;
    }

    public String path() {
        return kind.path();
    }

    public String label(Language language) {
        return language == Language.ZH ? kind.zh() : kind.en();
    }

    public String one(Language language) {
        return language == Language.ZH ? kind.zh() : kind.one();
    }

    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Returns the items that an item refers to. */
    public Stream<Long> references(Item item) {
        return fields.stream().flatMap(field -> field.references(item));
    }

    /** Returns the item that an item belongs to, by the attribute that {@link Kind#parent} names. */
    public Optional<Long> parent(Item item) {
        return kind.parent().isEmpty()
                ? Optional.empty()
                : field(kind.parent()).flatMap(field -> field.references(item).findFirst());
    }

    /** Returns the canonical text of every field that has a value, in the order of their names. */
    public Map<String, String> write(Item item) {
        Map<String, String> texts = new TreeMap<>();
        for (Field field : fields) {
            String text = field.write(item);
            if (!text.isEmpty()) {
                texts.put(field.name(), text);
            }
        }
        return texts;
    }

    /** Creates the version of an item that canonical texts describe, or throws an {@link UnreadableField}. */
    public Item read(long item, int edition, Map<String, String> texts) {
        Item version = empty(item, edition);
        for (Member member : members) {
            try {
                member.set(version, member.read(texts));
            } catch (IllegalArgumentException unreadable) {
                throw new UnreadableField(member.name(), unreadable);
            }
        }
        return version;
    }

    /** Returns whether canonical texts may have a text of that name: a field, or a name that it had before. */
    boolean knows(String name) {
        String property = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return field(name).isPresent()
                || fields.stream()
                        .anyMatch(field -> List.of(field.attribute().formerly()).contains(property));
    }

    /** Creates the version of an item that takes it out. It keeps what was published last. */
    public Item gone(Item last, int edition) {
        Item version = read(last.item, edition, write(last));
        version.gone = true;
        return version;
    }

    /** Returns the members with lines or several references, which the database has in tables of their own. */
    List<Member> lists() {
        return members.stream().filter(member -> member.java() == List.class).toList();
    }

    private Item empty(long item, int edition) {
        try {
            Item version = type.getDeclaredConstructor().newInstance();
            version.item = item;
            version.edition = edition;
            return version;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return kind.path();
    }

    /** A canonical text that its field cannot have. */
    public static final class UnreadableField extends IllegalArgumentException {

        private final String field;

        UnreadableField(String field, IllegalArgumentException cause) {
            super(cause.getMessage(), cause);
            this.field = field;
        }

        public String field() {
            return field;
        }
    }
}
