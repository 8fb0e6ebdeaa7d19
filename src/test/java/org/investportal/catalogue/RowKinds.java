package org.investportal.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.investportal.catalogue.row.Row;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every kind of row that there is, found among the classes, so that a new one cannot be forgotten. */
final class RowKinds {

    static final List<Class<? extends Row>> ALL = find();

    private RowKinds() {}

    private static List<Class<? extends Row>> find() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Row.class));
        List<Class<? extends Row>> kinds = new ArrayList<>();
        scanner.findCandidateComponents(Row.class.getPackageName())
                .forEach(found -> kinds.add(kind(Objects.requireNonNull(found.getBeanClassName()))));
        kinds.sort(Comparator.comparing(Class::getName));
        return List.copyOf(kinds);
    }

    private static Class<? extends Row> kind(String name) {
        return ClassUtils.resolveClassName(name, Row.class.getClassLoader()).asSubclass(Row.class);
    }
}
