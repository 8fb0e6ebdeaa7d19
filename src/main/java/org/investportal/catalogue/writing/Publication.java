package org.investportal.catalogue.writing;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.investportal.catalogue.Address;
import org.investportal.catalogue.Entry;
import org.investportal.catalogue.Item;
import org.investportal.catalogue.Mention;
import org.investportal.catalogue.Row;
import org.investportal.catalogue.value.Language;

/**
 * The rows and entries that an edition adds. The rows carry the number of that edition and end the previous rows of
 * their items; earlier editions do not change.
 *
 * @param edition the number to publish under: one more than the edition it is based on
 * @param newMentions the mentions of new and old sources; they show in the editions that have a reading of them
 * @param entries one entry for every item that has a row here
 */
public record Publication(
        int edition,
        Map<Language, String> summary,
        List<Item> newItems,
        List<Mention> newMentions,
        List<Address> newAddresses,
        List<Row> rows,
        List<Entry> entries) {

    public Publication {
        rows.forEach(row -> requireEdition(edition, row.item(), row.version().edition()));
        entries.forEach(
                entry -> requireEdition(edition, entry.key().item(), entry.key().edition()));
        requireEntries(edition, rows, entries);
    }

    private static void requireEdition(int edition, long item, int other) {
        if (other != edition) {
            throw new IllegalArgumentException("item " + item + " is for edition " + other + ", not " + edition);
        }
    }

    private static void requireEntries(int edition, List<Row> rows, List<Entry> entries) {
        Set<Long> unexplained = rows.stream().map(Row::item).collect(toCollection(TreeSet::new));
        entries.forEach(entry -> unexplained.remove(entry.key().item()));
        if (!unexplained.isEmpty()) {
            throw new IllegalArgumentException(
                    "items " + unexplained + " have a row and no entry in edition " + edition);
        }
    }
}
