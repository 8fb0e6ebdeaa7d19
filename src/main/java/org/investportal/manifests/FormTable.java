package org.investportal.manifests;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of the form: its hashed columns, and the rows that belong to an edition.
 *
 * @param key the columns that name a row within its edition
 * @param ofEdition the part of the query after the columns, with a parameter for the edition
 */
record FormTable(String name, List<String> key, List<FormColumn> columns, String ofEdition) {

    /** Alias of the row in queries. */
    static final String ROW = "r";

    private static final String ITS_ITEM = " left join item i on i.id = r.item_id";
    private static final FormColumn ITEM_KIND = new FormColumn("item_kind", "i.kind", null);

    /** Rows of items, by the edition from which they hold, with the kind of the item. */
    static FormTable ofRows(String name, String... columns) {
        Stream<FormColumn> common = Stream.of(
                FormColumn.of("item_id"),
                FormColumn.of("first_edition"),
                FormColumn.of("gone").absentAt(false),
                ITEM_KIND);
        return new FormTable(
                name,
                List.of("item_id"),
                Stream.concat(common, own(columns)).toList(),
                ITS_ITEM + " where r.first_edition = ?");
    }

    /** Rows that name their edition; of those about an item also its kind. */
    static FormTable ofEdition(String name, List<String> key, String... columns) {
        boolean aboutItem = key.contains("item_id");
        return new FormTable(
                name,
                key,
                Stream.concat(aboutItem ? Stream.of(ITEM_KIND) : Stream.empty(), own(columns))
                        .toList(),
                (aboutItem ? ITS_ITEM : "") + " where r.edition_number = ?");
    }

    /**
     * Rows without an edition of their own, which belong to the first one in which another row refers to them.
     *
     * @param referring the table of those rows
     * @param reference their column that does
     */
    static FormTable since(String referring, String reference, String name, String key, String... columns) {
        return new FormTable(
                name,
                List.of(key),
                own(columns).toList(),
                " join (select f.%1$s as reference, min(f.first_edition) as since from %2$s f group by f.%1$s) f"
                                .formatted(reference, referring)
                        + " on f.reference = r." + key + " where f.since = ?");
    }

    static Stream<FormColumn> own(String... columns) {
        return Arrays.stream(columns).map(FormColumn::of);
    }

    FormTable with(FormColumn more) {
        return new FormTable(
                name, key, Stream.concat(columns.stream(), Stream.of(more)).toList(), ofEdition);
    }

    String query() {
        String selected = columns.stream()
                .map(formColumn -> formColumn.expression() + " as " + formColumn.name())
                .collect(Collectors.joining(", "));
        return "select " + selected + " from " + name + " " + ROW + ofEdition;
    }
}
