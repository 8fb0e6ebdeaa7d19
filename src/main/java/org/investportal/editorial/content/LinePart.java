package org.investportal.editorial.content;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.ItemKind;

/**
 * Rows that are the lines of one field.
 *
 * @param rows finds the rows of an item
 * @param line writes a row as a line
 * @param writer makes a row from the words of a line
 */
record LinePart<R extends Row>(
        String field,
        LineForm form,
        ItemKind kind,
        BiFunction<Selection, Long, List<R>> rows,
        Function<R, String> line,
        Writer<R> writer)
        implements ContentPart<R> {

    /** Makes a row from the words of a line. */
    interface Writer<R> {

        R write(Version version, boolean gone, long owner, List<String> words);
    }

    @Override
    public List<R> rows(Selection selection, long owner) {
        return rows.apply(selection, owner);
    }

    @Override
    public String key(R row) {
        return form.key(line.apply(row));
    }

    @Override
    public String value(R row) {
        return line.apply(row);
    }

    @Override
    public String field(String key) {
        return field;
    }

    @Override
    public SortedMap<String, String> wanted(Content content) {
        SortedMap<String, String> wanted = new TreeMap<>();
        LineForm.lines(content.get(field)).forEach(each -> wanted.put(form.key(each), each));
        return wanted;
    }

    @Override
    public R row(Version version, boolean gone, long owner, String key, String value) {
        return writer.write(version, gone, owner, List.of(value.split(" ", -1)));
    }

    @Override
    public void read(Selection selection, long owner, ContentBuilder contentBuilder) {
        contentBuilder.put(
                field, form.text(rows(selection, owner).stream().map(line).toList()));
    }
}
