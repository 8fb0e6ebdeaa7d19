package org.investportal.editorial.content;

import java.util.List;
import java.util.SortedMap;
import org.investportal.catalogue.Row;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Version;
import org.investportal.catalogue.value.ItemKind;

/** Rows of one kind that belong to a subject, told apart by a key; what else they say is their value. */
public interface ContentPart<R extends Row> {

    /** Of its rows. */
    ItemKind kind();

    /** The rows that belong to the item. */
    List<R> rows(Selection selection, long owner);

    String key(R row);

    String value(R row);

    /** The values that content asks for, by key. */
    SortedMap<String, String> wanted(Content content);

    R row(Version version, boolean gone, long owner, String key, String value);

    /** What the rows say, as fields. */
    void read(Selection selection, long owner, ContentBuilder contentBuilder);
}
