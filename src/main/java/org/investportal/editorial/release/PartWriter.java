package org.investportal.editorial.release;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.value.NoteKind;
import org.investportal.editorial.content.ContentPart;
import org.investportal.editorial.content.ContentPartFactory;
import org.investportal.editorial.content.NotePart;
import org.investportal.editorial.content.PrintedNumberIndex;
import org.investportal.editorial.content.TextPart;
import org.jspecify.annotations.Nullable;

/** Writes the rows of parts that differ: the next row of an item, the first row of a new item, the last row of a removed item. */
final class PartWriter {

    private final Selection base;
    private final ContentPartFactory contentPartFactory;
    private final PublicationBuilder publicationBuilder;

    PartWriter(Selection base, PrintedNumberIndex printed, PublicationBuilder publicationBuilder) {
        this.base = base;
        this.contentPartFactory = new ContentPartFactory(printed);
        this.publicationBuilder = publicationBuilder;
    }

    void write(SubjectEdit subjectEdit) {
        for (ContentPart<?> contentPart :
                contentPartFactory.of(subjectEdit.subject().kind())) {
            Map<String, Long> items = write(contentPart, subjectEdit.item(), subjectEdit);
            if (contentPart instanceof NotePart) {
                writeWordsOfNotes(items, subjectEdit);
            }
        }
    }

    private void writeWordsOfNotes(Map<String, Long> notes, SubjectEdit subjectEdit) {
        for (NoteKind kind : NoteKind.values()) {
            Long note = notes.get(kind.code());
            if (note != null) {
                write(TextPart.ofNote(kind), note, subjectEdit);
            }
        }
    }

    /** Writes the rows of a part, and returns the item of each key, whether it stays, is removed or is new. */
    private <R extends Row> Map<String, Long> write(ContentPart<R> contentPart, long owner, SubjectEdit subjectEdit) {
        SortedMap<String, String> wanted = contentPart.wanted(subjectEdit.wanted());
        boolean changed = !wanted.equals(contentPart.wanted(subjectEdit.before()));
        Map<String, Long> items = new TreeMap<>();
        for (R row : contentPart.rows(base, owner)) {
            boolean first = items.putIfAbsent(contentPart.key(row), row.item()) == null;
            if (changed) {
                next(contentPart, row, first ? wanted.get(contentPart.key(row)) : null, owner, subjectEdit);
            }
        }
        wanted.forEach(
                (key, value) -> items.computeIfAbsent(key, absent -> add(contentPart, key, value, owner, subjectEdit)));
        return items;
    }

    private <R extends Row> void next(
            ContentPart<R> contentPart, R row, @Nullable String value, long owner, SubjectEdit subjectEdit) {
        if (value == null) {
            publicationBuilder.put(
                    contentPart.row(
                            publicationBuilder.version(row.item()),
                            true,
                            owner,
                            contentPart.key(row),
                            contentPart.value(row)),
                    subjectEdit,
                    contentPart.field(contentPart.key(row)));
        } else if (!value.equals(contentPart.value(row))) {
            publicationBuilder.put(
                    contentPart.row(publicationBuilder.version(row.item()), false, owner, contentPart.key(row), value),
                    subjectEdit,
                    contentPart.field(contentPart.key(row)));
        }
    }

    private <R extends Row> long add(
            ContentPart<R> contentPart, String key, String value, long owner, SubjectEdit subjectEdit) {
        long item = publicationBuilder.newItem(contentPart.kind(), subjectEdit);
        publicationBuilder.put(
                contentPart.row(publicationBuilder.version(item), false, owner, key, value),
                subjectEdit,
                contentPart.field(key));
        return item;
    }
}
