package org.investportal.editorial.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.investportal.catalogue.Publication;
import org.investportal.catalogue.row.Address;
import org.investportal.catalogue.row.Entry;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Item;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.writing.ItemIdGenerator;

/** Collects the rows of the generated edition, with an item and an entry for each. */
final class GeneratedContentBuilder {

    /** Who made the content, by its entries. It is not the author of shipped content, so that the content counts as that of others. */
    private static final String AUTHOR = "generate-figures";

    private final int edition;
    private final ItemIdGenerator ids;
    private final List<Item> items = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<Long, Entry> entries = new LinkedHashMap<>();

    GeneratedContentBuilder(int edition, ItemIdGenerator ids) {
        this.edition = edition;
        this.ids = ids;
    }

    /** Adds a new item with its row, and returns its id. */
    long add(ItemKind kind, Function<Version, ? extends Row> row) {
        long item = ids.next();
        items.add(new Item(item, kind));
        rows.add(row.apply(new Version(item, edition)));
        entries.put(item, new Entry(new Entry.Key(edition, item), EntryKind.NEW, Map.of(), AUTHOR, null));
        return item;
    }

    void address(long item, String path) {
        addresses.add(new Address(path, item));
        rows.add(new GivenAddress(new Version(item, edition), false, path));
    }

    void say(long about, TextField field, String english, String chinese) {
        add(ItemKind.TEXT, version -> new Text(version, false, about, field, Language.EN, english));
        add(ItemKind.TEXT, version -> new Text(version, false, about, field, Language.ZH, chinese));
    }

    long mention(long source, Locator place, String token) {
        long id = ids.nextOfMention();
        mentions.add(new Mention(id, source, place, token, null, null));
        return id;
    }

    Publication publication(Map<Language, String> summary) {
        return new Publication(edition, summary, items, mentions, addresses, rows, List.copyOf(entries.values()));
    }
}
