package org.investportal.catalogue;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Address;
import org.investportal.catalogue.row.Entry;
import org.investportal.catalogue.row.Item;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * The rows and entries that an edition adds. The rows carry the number of that edition and end the previous rows of
 * their items; earlier editions do not change.
 *
 * @param edition the number to publish under: one more than the edition it is based on
 * @param newMentions the mentions of new and old sources; they show in the editions that have a reading of them
 * @param entries one entry for every item that has a row here
 * @param isSelfApproved whether a person approved a change of their own in it
 * @param undoes the number of the edition that it undoes at once; null if it undoes none
 */
public record Publication(
        int edition,
        Map<Language, String> summary,
        List<Item> newItems,
        List<Mention> newMentions,
        List<Address> newAddresses,
        List<Row> rows,
        List<Entry> entries,
        boolean isSelfApproved,
        @Nullable Integer undoes) {

    /** Makes an edition that others than its authors approved. */
    public Publication(
            int edition,
            Map<Language, String> summary,
            List<Item> newItems,
            List<Mention> newMentions,
            List<Address> newAddresses,
            List<Row> rows,
            List<Entry> entries) {
        this(edition, summary, newItems, newMentions, newAddresses, rows, entries, false, null);
    }

    public Publication {
        rows.forEach(row -> requireEdition(edition, row.item(), row.version().edition()));
        entries.forEach(
                entry -> requireEdition(edition, entry.key().item(), entry.key().edition()));
        requireEntries(edition, rows, entries);
    }

    /** Returns the same edition, which says that a person approved a change of their own in it. */
    public Publication selfApproved() {
        return new Publication(edition, summary, newItems, newMentions, newAddresses, rows, entries, true, undoes);
    }

    /** Returns the same edition, which undoes that one at once. */
    public Publication undoing(int undone) {
        return new Publication(
                edition, summary, newItems, newMentions, newAddresses, rows, entries, isSelfApproved, undone);
    }

    /** Returns the content that this adds to the timeline. */
    EditionContent content(Timeline before, Instant publishedAt) {
        List<Row> marked = rows.stream()
                .map(row -> row instanceof Text text
                        ? text.markedLike(before.of(Text.class).of(text.item()))
                        : row)
                .toList();
        return new EditionContent(
                edition,
                marked,
                newMentions,
                newAddresses,
                Stream.of(Language.values())
                        .collect(toMap(Function.identity(), language -> history(before, publishedAt, language))));
    }

    private EditionHistory history(Timeline before, Instant publishedAt, Language language) {
        PublishedEditionSummary line = new PublishedEditionSummary(
                edition,
                publishedAt,
                inLanguage(summary, language),
                summary.containsKey(Language.ZH),
                isSelfApproved,
                undoes);
        Map<Long, ItemKind> kinds = newItems.stream().collect(toMap(Item::id, Item::kind));
        return EditionHistory.of(
                edition,
                List.of(line),
                entries.stream()
                        .sorted(Comparator.comparingLong(entry -> entry.key().item()))
                        .flatMap(entry -> kind(kinds, before, entry.key().item()).stream()
                                .map(kind -> entry(entry, kind, publishedAt, language)))
                        .toList());
    }

    private static Optional<ItemKind> kind(Map<Long, ItemKind> kinds, Timeline before, long item) {
        return Optional.ofNullable(kinds.get(item))
                .filter(History.SUBJECTS::containsKey)
                .or(() -> before.subjectKind(item));
    }

    private static PublicEntry entry(Entry entry, ItemKind kind, Instant publishedAt, Language language) {
        return new PublicEntry(
                entry.key().edition(),
                publishedAt,
                entry.key().item(),
                kind,
                entry.kind(),
                inLanguage(entry.reasons(), language),
                entry.reasons().containsKey(language));
    }

    private static @Nullable String inLanguage(Map<Language, String> words, Language language) {
        String own = words.get(language);
        return own == null ? words.get(Language.EN) : own;
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
