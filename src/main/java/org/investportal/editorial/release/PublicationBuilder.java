package org.investportal.editorial.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.Publication;
import org.investportal.catalogue.row.Address;
import org.investportal.catalogue.row.Entry;
import org.investportal.catalogue.row.Item;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.writing.ItemIdGenerator;
import org.investportal.editorial.content.Subject;

/** Collects the rows that an edition adds, each with its version, and an entry for each item. */
final class PublicationBuilder {

    private final int edition;
    private final ItemIdGenerator ids;
    private final List<Item> items = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<Long, Entry> entries = new LinkedHashMap<>();
    private final Map<Long, Place> places = new HashMap<>();

    /**
     * Where staff wrote what a row holds.
     *
     * @param field empty if the row is that of the subject itself, which holds several fields
     */
    record Place(Subject subject, String field) {}

    PublicationBuilder(int edition, ItemIdGenerator ids) {
        this.edition = edition;
        this.ids = ids;
    }

    Version version(long item) {
        return new Version(item, edition);
    }

    /** Begins the subject of an edit: adds its item if it is new, and its entry with the public reasons. */
    void begin(SubjectEdit subjectEdit) {
        boolean known = !subjectEdit.isNew() || ids.isTaken(subjectEdit.item());
        if (!known) {
            items.add(new Item(subjectEdit.item(), subjectEdit.subject().kind()));
        }
        enter(subjectEdit.item(), subjectEdit.entryKind(known), subjectEdit.reasons(), subjectEdit);
    }

    /** Adds an item that belongs to the subject of the edit, and returns its id. */
    long newItem(ItemKind kind, SubjectEdit subjectEdit) {
        long item = ids.next();
        items.add(new Item(item, kind));
        enter(item, EntryKind.NEW, Map.of(), subjectEdit);
        return item;
    }

    /** Adds the next row of the subject of the edit. */
    void put(Row row, SubjectEdit subjectEdit) {
        put(row, subjectEdit, "");
    }

    /** Adds the next row of an item that belongs to the subject of the edit and holds one of its fields. */
    void put(Row row, SubjectEdit subjectEdit, String field) {
        rows.add(row);
        places.put(row.item(), new Place(subjectEdit.subject(), field));
        if (!entries.containsKey(row.item())) {
            enter(row.item(), row.isGone() ? EntryKind.REMOVAL : subjectEdit.kind(), Map.of(), subjectEdit);
        }
    }

    void put(Mention mention) {
        mentions.add(mention);
    }

    void put(Address address) {
        addresses.add(address);
    }

    private void enter(long item, EntryKind kind, Map<Language, String> reasons, SubjectEdit subjectEdit) {
        entries.put(
                item,
                new Entry(new Entry.Key(edition, item), kind, reasons, subjectEdit.author(), subjectEdit.reviewer()));
    }

    /** Returns where the rows of each item were written, by item. */
    Map<Long, Place> places() {
        return places;
    }

    Publication publication(Map<Language, String> summary) {
        return new Publication(edition, summary, items, mentions, addresses, rows, List.copyOf(entries.values()));
    }
}
