package org.investportal.staff.options;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.investportal.catalogue.value.ItemKind;

/** Choices for references, for one page: each kind is read once and used by many fields. */
public final class OptionLookup {

    private final Function<ItemKind, List<OptionGroup>> reader;
    private final Map<ItemKind, List<OptionGroup>> groups = new EnumMap<>(ItemKind.class);
    private final Map<ItemKind, Map<String, String>> names = new EnumMap<>(ItemKind.class);

    OptionLookup(Function<ItemKind, List<OptionGroup>> reader) {
        this.reader = reader;
    }

    public List<OptionGroup> of(ItemKind kind) {
        return groups.computeIfAbsent(kind, reader);
    }

    public List<OptionGroup> of(Collection<ItemKind> kinds) {
        return kinds.stream().flatMap(kind -> of(kind).stream()).toList();
    }

    /** Returns the name of the item with that id. */
    public Optional<String> name(Collection<ItemKind> kinds, String value) {
        return kinds.stream()
                .map(kind -> names.computeIfAbsent(kind, this::namesOf).get(value))
                .flatMap(name -> Optional.ofNullable(name).stream())
                .findFirst();
    }

    private Map<String, String> namesOf(ItemKind kind) {
        Map<String, String> byValue = new LinkedHashMap<>();
        of(kind).forEach(group ->
                group.options().forEach(formOption -> byValue.put(formOption.value(), formOption.text())));
        return byValue;
    }
}
