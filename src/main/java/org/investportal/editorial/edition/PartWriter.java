package org.investportal.editorial.edition;

import org.investportal.editorial.content.NotePart;
import org.investportal.editorial.content.Part;
import org.investportal.editorial.content.Parts;
import org.investportal.editorial.content.PrintedNumbers;
import org.investportal.editorial.content.TextPart;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.investportal.catalogue.Row;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.NoteKind;
import org.jspecify.annotations.Nullable;

/** Writes the rows of parts that differ: the next row of an item, the first of a new one, the last of one that goes. */
final class PartWriter {

    private final Selection base;
    private final Parts parts;
    private final Sheet sheet;

    PartWriter(Selection base, PrintedNumbers printed, Sheet sheet) {
        this.base = base;
        this.parts = new Parts(printed);
        this.sheet = sheet;
    }

    void write(Wish wish) {
        for (Part<?> part : parts.of(wish.subject().kind())) {
            Map<String, Long> items = write(part, wish.item(), wish);
            if (part instanceof NotePart) {
                writeWordsOfNotes(items, wish);
            }
        }
    }

    private void writeWordsOfNotes(Map<String, Long> notes, Wish wish) {
        for (NoteKind kind : NoteKind.values()) {
            Long note = notes.get(kind.code());
            if (note != null) {
                write(TextPart.ofNote(kind), note, wish);
            }
        }
    }

    /** Answers the item of each key, whether it stays, goes or is new. */
    private <R extends Row> Map<String, Long> write(Part<R> part, long owner, Wish wish) {
        SortedMap<String, String> wanted = part.wanted(wish.wanted());
        boolean changed = !wanted.equals(part.wanted(wish.before()));
        Map<String, Long> items = new TreeMap<>();
        for (R row : part.rows(base, owner)) {
            boolean first = items.putIfAbsent(part.key(row), row.item()) == null;
            if (changed) {
                next(part, row, first ? wanted.get(part.key(row)) : null, owner, wish);
            }
        }
        wanted.forEach((key, value) -> items.computeIfAbsent(key, absent -> add(part, key, value, owner, wish)));
        return items;
    }

    private <R extends Row> void next(Part<R> part, R row, @Nullable String value, long owner, Wish wish) {
        if (value == null) {
            sheet.put(part.row(sheet.version(row.item()), true, owner, part.key(row), part.value(row)), wish);
        } else if (!value.equals(part.value(row))) {
            sheet.put(part.row(sheet.version(row.item()), false, owner, part.key(row), value), wish);
        }
    }

    private <R extends Row> long add(Part<R> part, String key, String value, long owner, Wish wish) {
        long item = sheet.newItem(part.kind(), wish);
        sheet.put(part.row(sheet.version(item), false, owner, key, value), wish);
        return item;
    }
}
