package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;

/** The catalogue as of one edition. */
public final class CatalogueView {

    private final StoredEdition stored;
    private final Entries entries;

    CatalogueView(StoredEdition stored, Entries entries) {
        this.stored = stored;
        this.entries = entries;
    }

    public int edition() {
        return stored.number();
    }

    /** Returns all sectors and pages with their headline figures. */
    public Selection overview() {
        return stored.chosen("overview", stored.cutter()::overview);
    }

    /** Returns all content of the page of a sector. */
    public Selection sector(long sector) {
        return stored.chosen(List.of("sector", sector), () -> stored.cutter().sector(sector));
    }

    /** Returns an indicator, its related indicators, and their figures. */
    public Selection indicator(long indicator) {
        return stored.cutter().indicator(indicator);
    }

    /**
     * Returns a figure, its indicator, the related indicators, and their figures.
     *
     * @param beside other indicators to include with their figures
     */
    public Selection figure(long figure, Collection<Long> beside) {
        return stored.cutter().figure(figure, beside);
    }

    /**
     * Returns a source with its sentences and statements.
     *
     * @param readings the readings to include, with their figures: a source may have more than a page shows
     */
    public Selection source(long source, Collection<Reading> readings) {
        return stored.cutter().source(source, readings);
    }

    /** Returns the address of every item that has one. */
    public Collection<GivenAddress> addresses() {
        return stored.cutter().addresses();
    }

    /** Returns the same addresses without those of withdrawn figures, whose pages state only that the figure was withdrawn, and of indicators that the page of their only figure stands for. */
    public Collection<GivenAddress> addressesOfPages() {
        return stored.cutter().addressesOfPages();
    }

    /** Returns the items that have an English text, but none in the other language, in one of these fields, and the figures of these indicators and areas. */
    public Set<Long> lacking(Language language, Collection<TextField> fields) {
        return stored.cutter().lacking(language, fields);
    }

    /** Returns every row and every mention, for editing. */
    public Selection whole() {
        return stored.whole();
    }

    /** Returns every row, without those that refer to something that the edition does not have. */
    public Selection shown() {
        return stored.shown();
    }

    /** Returns all indicators and figures with their texts, but without the organisations, places, policies and claims of sectors and sources. */
    public Selection everything() {
        return stored.chosen("everything", stored.cutter()::everything);
    }

    /** Returns all figures with their indicators, readings, sources and relations: all that calculations need, without texts. */
    public Selection numbers() {
        return stored.chosen("numbers", stored.cutter()::numbers);
    }

    /** Returns the content that was published up to this edition. */
    public History history() {
        return new History(stored, entries);
    }
}
