package org.investportal.catalogue;

import java.util.Collection;
import java.util.Set;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;

/** The catalogue as one edition has it. */
public final class CatalogueView {

    private final int edition;
    private final EditionStore store;
    private final History history;

    CatalogueView(int edition, EditionStore store, History history) {
        this.edition = edition;
        this.store = store;
        this.history = history;
    }

    public int edition() {
        return edition;
    }

    /** All sectors and pages with the figures that head them. */
    public Selection overview() {
        return store.at(edition).overview();
    }

    /** All that the page of a sector says. */
    public Selection sector(long sector) {
        return store.at(edition).cutter().sector(sector);
    }

    /** An indicator, what is related to it, and their figures. */
    public Selection indicator(long indicator) {
        return store.at(edition).cutter().indicator(indicator);
    }

    /**
     * A figure, its indicator, what is related to that, and their figures.
     *
     * @param beside other indicators that are wanted with their figures
     */
    public Selection figure(long figure, Collection<Long> beside) {
        return store.at(edition).cutter().figure(figure, beside);
    }

    /** A source with everything that was read in it. */
    public Selection source(long source) {
        return store.at(edition).cutter().source(source);
    }

    /** The address of everything that has one. */
    public Collection<GivenAddress> addresses() {
        return store.at(edition).cutter().addresses();
    }

    /** The same without figures that are withdrawn: they keep their address, and it says no more than that. */
    public Collection<GivenAddress> addressesOfWhatIsStated() {
        return store.at(edition).cutter().addressesOfWhatIsStated();
    }

    /** What is said in English, in one of these fields, and not in the other language, and figures that are about such a thing. */
    public Set<Long> lacking(Language language, Collection<TextField> fields) {
        return store.at(edition).cutter().lacking(language, fields);
    }

    /** Every row and every mention, for whoever edits. */
    public Selection whole() {
        return store.at(edition).whole();
    }

    /** Every indicator and figure and all that is said of them; named things are with their sectors and sources. */
    public Selection everything() {
        return store.at(edition).everything();
    }

    /** Every figure, what it measures and where it is printed, and how they hang together: all that is reckoned with, and no words. */
    public Selection numbers() {
        return store.at(edition).numbers();
    }

    /** What was published up to this edition. */
    public History history() {
        return history;
    }
}
