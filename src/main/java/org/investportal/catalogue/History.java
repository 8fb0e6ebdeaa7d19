package org.investportal.catalogue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;

/** The content published up to one edition: the editions, their entries with reasons, and the past rows of items. */
public final class History {
    /** The kinds of item that are edited and explained as a whole. Every other item belongs to one of these and is reported with it. */
    public static final Set<ItemKind> SUBJECTS = EnumSet.of(
            ItemKind.PAGE,
            ItemKind.SECTOR,
            ItemKind.TOPIC,
            ItemKind.INDICATOR,
            ItemKind.AREA,
            ItemKind.FIGURE,
            ItemKind.SOURCE,
            ItemKind.PASSAGE,
            ItemKind.ORGANISATION,
            ItemKind.PLACE,
            ItemKind.POLICY,
            ItemKind.CLAIM,
            ItemKind.TERM);

    /** The number of lines on a page of a list. */
    private static final int LINES = 50;

    private final int edition;
    private final EditionStore store;
    private final Entries entries;
    private final ChronicleReader chronicles;

    History(int edition, EditionStore store, Entries entries, ChronicleReader chronicles) {
        this.edition = edition;
        this.store = store;
        this.entries = entries;
        this.chronicles = chronicles;
    }

    /** Returns the editions, newest first; pages are counted from 0. */
    public Slice<PublishedEditionSummary> editions(int page, Language language) {
        return past(language).editions(PageRequest.of(page, LINES));
    }

    /** Returns the numbers of the editions that have a summary in Chinese. */
    public Set<Integer> summarisedInChinese() {
        return past(Language.ZH).summarisedInChinese();
    }

    /** Returns this edition alone; empty before the first. */
    public List<PublishedEditionSummary> line(Language language) {
        return past(language).line();
    }

    /** Returns, for these editions, the number of entries by kind of subject and kind of entry. */
    public List<EntryCount> counts(Collection<Integer> editions) {
        return past(Language.EN).counts(editions);
    }

    /** Returns the entries of this edition that are for subjects. */
    public List<PublicEntry> entries(Language language) {
        return past(language).entries();
    }

    /** Returns every entry of the subject, newest first. */
    public List<PublicEntry> entriesOf(long item, Language language) {
        return past(language).of(item);
    }

    /** Returns the entries of these kinds for subjects, newest first; pages are counted from 0. */
    public Slice<PublicEntry> entries(Collection<EntryKind> kinds, int page, Language language) {
        return past(language).ofKinds(kinds, PageRequest.of(page, LINES));
    }

    /** Returns the reasons and summaries that contain the words, newest first, up to {@code most} of each. */
    public List<PublicStatement> words(String words, int most) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        entries.summariesWith(edition, wanted, Limit.of(most)).stream(),
                        entries.reasonsWith(edition, wanted, Limit.of(most)).stream())
                .toList();
    }

    /** Returns the summary of this edition in each language. */
    public List<PublicStatement> summaries() {
        return entries.summaries(edition);
    }

    /** Returns the reason why the item is part of this edition, in each language. */
    public List<PublicStatement> reasons(long item) {
        return entries.reasons(edition, item);
    }

    /** Returns the past rows of these items, with everything that belongs to them. */
    public Chronicle of(Collection<Long> items) {
        return chronicles.of(edition, Set.copyOf(items));
    }

    /** Returns the past rows of the figure, and every address that the figure or an item shown with it ever had. */
    public Chronicle ofFigure(long figure, Selection shown) {
        return chronicles.figure(
                edition,
                figure,
                shown.all(GivenAddress.class).stream().map(Row::item).toList());
    }

    private EditionHistory past(Language language) {
        int current = store.current();
        return edition < current
                ? store.at(current).past(language).upTo(edition)
                : store.at(edition).past(language);
    }
}
