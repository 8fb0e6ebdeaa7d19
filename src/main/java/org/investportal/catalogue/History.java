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

/** What was published up to one edition: the editions, why what was in them, and what it said. */
public final class History {
    /** What is edited and explained as a whole; everything else hangs on one of these and is told with it. */
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

    /** How many lines a page of a list has. */
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

    /** The editions, the newest first, by pages that are counted from 0. */
    public Slice<PublishedEditionSummary> editions(int page, Language language) {
        return past(language).editions(PageRequest.of(page, LINES));
    }

    /** The numbers of those that have a summary in Chinese. */
    public Set<Integer> summarisedInChinese() {
        return past(Language.ZH).summarisedInChinese();
    }

    /** This edition alone; none before the first. */
    public List<PublishedEditionSummary> line(Language language) {
        return past(language).line();
    }

    /** How many subjects of each kind these editions have an entry for. */
    public List<EntryCount> counts(Collection<Integer> editions) {
        return past(Language.EN).counts(editions);
    }

    /** What this edition has an entry for, among the subjects. */
    public List<PublicEntry> entries(Language language) {
        return past(language).entries();
    }

    /** Every entry of the subject, the newest first. */
    public List<PublicEntry> entriesOf(long item, Language language) {
        return past(language).of(item);
    }

    /** Subjects with an entry of these kinds, the newest first, by pages that are counted from 0. */
    public Slice<PublicEntry> entries(Collection<EntryKind> kinds, int page, Language language) {
        return past(language).ofKinds(kinds, PageRequest.of(page, LINES));
    }

    /** Reasons and summaries that say so, the newest first, so many of each at most. */
    public List<PublicStatement> words(String words, int most) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        entries.summariesWith(edition, wanted, Limit.of(most)).stream(),
                        entries.reasonsWith(edition, wanted, Limit.of(most)).stream())
                .toList();
    }

    /** The summary of this edition in each language. */
    public List<PublicStatement> summaries() {
        return entries.summaries(edition);
    }

    /** Why the item is part of this edition, in each language. */
    public List<PublicStatement> reasons(long item) {
        return entries.reasons(edition, item);
    }

    /** What these items ever said, with all that hangs on them. */
    public Chronicle of(Collection<Long> items) {
        return chronicles.of(edition, Set.copyOf(items));
    }

    /** What the figure ever stated, and every address that it or what is shown with it ever had. */
    public Chronicle ofFigure(long figure, Selection shown) {
        return chronicles.figure(
                edition,
                figure,
                shown.all(GivenAddress.class).stream().map(Row::item).toList());
    }

    private EditionHistory past(Language language) {
        return store.at(edition).past(language);
    }
}
