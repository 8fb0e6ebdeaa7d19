package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Location;
import org.investportal.catalogue.row.Organisation;
import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.row.Passage;
import org.investportal.catalogue.row.Policy;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.EntryKind;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;

/** The editions up to one edition, and their entries with reasons. */
public final class History {
    /** The kinds of item that are edited and explained as a whole. Every other item belongs to one of these and is reported with it. */
    public static final Map<ItemKind, Class<? extends Row>> SUBJECTS = Map.ofEntries(
            Map.entry(ItemKind.PAGE, Page.class),
            Map.entry(ItemKind.SECTOR, Sector.class),
            Map.entry(ItemKind.TOPIC, Topic.class),
            Map.entry(ItemKind.INDICATOR, Indicator.class),
            Map.entry(ItemKind.AREA, Area.class),
            Map.entry(ItemKind.FIGURE, Figure.class),
            Map.entry(ItemKind.SOURCE, Source.class),
            Map.entry(ItemKind.PASSAGE, Passage.class),
            Map.entry(ItemKind.ORGANISATION, Organisation.class),
            Map.entry(ItemKind.PLACE, Location.class),
            Map.entry(ItemKind.POLICY, Policy.class),
            Map.entry(ItemKind.CLAIM, Claim.class),
            Map.entry(ItemKind.TERM, Term.class));

    /** The number of lines on a page of a list. */
    private static final int LINES = 50;

    private final StoredEdition stored;
    private final Entries entries;

    History(StoredEdition stored, Entries entries) {
        this.stored = stored;
        this.entries = entries;
    }

    /** Returns the editions, newest first; pages are counted from 0. */
    public Slice<PublishedEditionSummary> editions(int page, Language language) {
        return past(language).editions(PageRequest.of(page, LINES));
    }

    /** Returns all these editions, newest first. */
    public List<PublishedEditionSummary> editions(Language language) {
        return past(language).editions();
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

    /** Returns every entry for a subject, newest edition first. */
    public Stream<PublicEntry> newest(Language language) {
        return past(language).known();
    }

    /** Returns every entry of the subject, newest first. */
    public List<PublicEntry> entriesOf(long item, Language language) {
        return past(language).of(item);
    }

    /** Returns the figures of an indicator that left the catalogue, as they last were. */
    public List<Figure> removedFigures(long indicator) {
        return stored.timeline()
                .of(Figure.class)
                .removedFrom(indicator, stored.number())
                .toList();
    }

    /** Returns the editions that were undone at once, each with the one that undid it. */
    public Map<Integer, Integer> undone() {
        return past(Language.EN).undone();
    }

    /** Returns the entries of these kinds for subjects, newest first, without editions that were undone at once; pages are counted from 0. */
    public Slice<PublicEntry> entries(Collection<EntryKind> kinds, int page, Language language) {
        return past(language).ofKinds(kinds, PageRequest.of(page, LINES));
    }

    /** Returns the reasons and summaries that contain the words, newest first, up to {@code most} of each. */
    public List<PublicStatement> words(String words, int most) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        entries.summariesWith(stored.number(), wanted, Limit.of(most)).stream(),
                        entries.reasonsWith(stored.number(), wanted, Limit.of(most)).stream())
                .toList();
    }

    /** Returns the summary of this edition in each language. */
    public List<PublicStatement> summaries() {
        return entries.summaries(stored.number());
    }

    /** Returns the reason why the item is part of this edition, in each language. */
    public List<PublicStatement> reasons(long item) {
        return entries.reasons(stored.number(), item);
    }

    private EditionHistory past(Language language) {
        return stored.history(language);
    }
}
