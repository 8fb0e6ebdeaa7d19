package org.investportal.editorial.content;

import java.util.List;
import java.util.SortedMap;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.ItemKind;

/** The rows of one kind that belong to a subject, identified by a key; their other columns form a value. */
public interface ContentPart<R extends Row> {

    /** Returns the kind of its rows. */
    ItemKind kind();

    /** Returns the rows that belong to the item. */
    List<R> rows(Selection selection, long owner);

    String key(R row);

    String value(R row);

    /** Returns the field of the content that the row with that key is from. */
    String field(String key);

    /** Returns the values that the content requires, by key. */
    SortedMap<String, String> wanted(Content content);

    R row(Version version, boolean gone, long owner, String key, String value);

    /** Reads the rows into fields. */
    void read(Selection selection, long owner, ContentBuilder contentBuilder);
}
