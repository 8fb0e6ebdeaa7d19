package org.investportal.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.investportal.catalogue.row.Address;
import org.investportal.catalogue.row.Edition;
import org.investportal.catalogue.row.Entry;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Item;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Locator;
import org.jspecify.annotations.Nullable;

/** An edition in the making. It gives each row its version and each item its entry, and hands out ids that no other draft has. */
public final class Draft {

    /** Far above what the desk of a test draws from the sequence of its database. */
    private static final AtomicLong IDS = new AtomicLong(2 * Item.FIRST_OF_STAFF);

    private final int edition;
    private final List<Item> items = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<Long, Entry> entries = new LinkedHashMap<>();

    private Draft(int edition) {
        this.edition = edition;
    }

    /** The edition that follows the current one. */
    public static Draft after(Catalogue catalogue) {
        return of(catalogue.current() + 1);
    }

    public static Draft of(int edition) {
        return new Draft(edition);
    }

    public static Draft toPreview() {
        return of(Edition.DRAFT);
    }

    public int edition() {
        return edition;
    }

    /** A new item of the kind of its row. */
    public long add(Function<Version, ? extends Row> row) {
        long item = IDS.getAndIncrement();
        Row first = put(item, EntryKind.NEW, row);
        items.add(new Item(item, kindOf(first)));
        return item;
    }

    /** The next row of an item that there is. */
    public Draft change(long item, Function<Version, ? extends Row> row) {
        put(item, EntryKind.CORRECTION, row);
        return this;
    }

    /** Adds the kind and the reason of a change to an item that has a row here, or of which only dependent rows are here. */
    public Draft explain(long item, EntryKind kind, String reason) {
        entries.put(item, entry(item, kind, reason));
        return this;
    }

    /** An address that no item had, for an item of this draft or of an edition before it. */
    public Draft address(long item, String path) {
        addresses.add(new Address(path, item));
        return readdress(item, path);
    }

    /** Back to an address that the item had before. */
    public Draft readdress(long item, String path) {
        return change(item, version -> new GivenAddress(version, false, path));
    }

    public long mention(long source, String place, String token) {
        return mention(source, place, token, null);
    }

    /**
     * Adds a printed number and returns its id.
     *
     * @param quoted the words around the number
     */
    public long mention(long source, String place, String token, @Nullable String quoted) {
        long id = IDS.getAndIncrement();
        mentions.add(new Mention(id, source, Locator.parse(place), token, null, quoted));
        return id;
    }

    public Publication publication() {
        Map<Language, String> summary = Map.of(Language.EN, "Edition " + edition);
        return new Publication(edition, summary, items, mentions, addresses, rows, List.copyOf(entries.values()));
    }

    private Row put(long item, EntryKind kind, Function<Version, ? extends Row> row) {
        Row next = row.apply(new Version(item, edition));
        rows.add(next);
        entries.putIfAbsent(item, entry(item, kind, "Because"));
        return next;
    }

    private Entry entry(long item, EntryKind kind, String reason) {
        return new Entry(new Entry.Key(edition, item), kind, Map.of(Language.EN, reason), "An author", "A reviewer");
    }

    private static ItemKind kindOf(Row row) {
        return ItemKind.valueOf(row.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT));
    }
}
