package org.investportal.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.investportal.site.part.FigureColumn;
import org.investportal.site.part.FigureRecord;
import org.jspecify.annotations.Nullable;

/** Makes figures as objects of JSON: the columns of the data files with their values. */
final class FigureObjectMapper {

    static final String FIELDS = "The fields of each figure, with commas between them; all if it is left out.";

    private static final List<FigureColumn> ALL = List.of(FigureColumn.values());

    private FigureObjectMapper() {}

    /** Reads the names of columns, or throws {@link InvalidParameter}; all columns if none is named. They are in the order of the data files. */
    static List<FigureColumn> columns(@Nullable List<String> fields) {
        Set<String> names = CodeResolver.values("fields", fields);
        List<String> known = ALL.stream().map(FigureColumn::header).toList();
        names.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw InvalidParameter.notOneOf("fields", name, String.join(", ", known));
        });
        return names.isEmpty()
                ? ALL
                : ALL.stream().filter(column -> names.contains(column.header())).toList();
    }

    static Map<String, @Nullable Object> of(FigureRecord figure) {
        return of(figure, ALL);
    }

    static Map<String, @Nullable Object> of(FigureRecord figure, List<FigureColumn> columns) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        columns.forEach(column -> members.put(column.header(), column.value(figure)));
        return members;
    }

    static List<Map<String, @Nullable Object>> of(List<FigureRecord> figures, List<FigureColumn> columns) {
        return figures.stream().map(figure -> of(figure, columns)).toList();
    }
}
