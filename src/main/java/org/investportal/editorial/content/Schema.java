package org.investportal.editorial.content;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.TextField;

/** The fields of one kind of subject, in the groups and the order of its form. */
public record Schema(ItemKind kind, List<Group> groups) {

    /** The group of a figure that says what is measured, and where. */
    public static final String MEASURED = "measured";

    /** Fields that are shown together under a heading of that name. */
    public record Group(String name, List<Field> fields) {}

    /** Returns the schema of a kind of subject; items of other kinds are edited as parts of a subject. */
    public static Schema of(ItemKind kind) {
        return SchemaRegistry.of(kind);
    }

    /** Returns every kind that can be a subject. */
    public static List<ItemKind> kinds() {
        return SchemaRegistry.kinds();
    }

    public List<Field> fields() {
        return groups.stream().flatMap(group -> group.fields().stream()).toList();
    }

    public Optional<Field> field(String name) {
        return fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Returns the field that says in which sector or topic an item has its position. */
    public Optional<Field> parent() {
        return field("topic").or(() -> field("sector"));
    }

    /** Returns the required fields that are empty. The position is not missing before the sector or topic is chosen: saving that gives it. */
    public List<Field> missing(Content content) {
        List<Field> missing = fields().stream()
                .filter(field -> field.required() && content.get(field.name()).isEmpty())
                .toList();
        return parent().filter(missing::contains).isEmpty()
                ? missing
                : missing.stream()
                        .filter(field -> field.type() != FieldType.POSITION)
                        .toList();
    }

    /** Returns the text fields of this kind, without notes. */
    SortedSet<TextField> texts() {
        return fields().stream()
                .filter(field -> field.isText() && !field.name().startsWith(SchemaRegistry.NOTE))
                .flatMap(field ->
                        Stream.of(TextField.values()).filter(text -> text.code().equals(field.label())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Tells whether things of this kind have notes. */
    boolean hasNotes() {
        return fields().stream().anyMatch(field -> field.name().startsWith(SchemaRegistry.NOTE));
    }
}
