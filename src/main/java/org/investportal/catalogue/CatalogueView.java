package org.investportal.catalogue;

import java.util.Collection;
import java.util.Set;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;

/** The catalogue as one edition has it. Each selection is read in a constant number of statements. */
public final class CatalogueView {

    private final int edition;
    private final SelectionReader reader;
    private final History history;

    CatalogueView(int edition, SelectionReader reader, History history) {
        this.edition = edition;
        this.reader = reader;
        this.history = history;
    }

    public int edition() {
        return edition;
    }

    /** All sectors and pages with the figures that head them. */
    public Selection overview() {
        return reader.overview(edition);
    }

    /** All that the page of a sector says. */
    public Selection sector(long sector) {
        return reader.sector(edition, sector);
    }

    /** An indicator, what is related to it, and their figures. */
    public Selection indicator(long indicator) {
        return reader.indicator(edition, indicator);
    }

    /**
     * A figure, its indicator, what is related to that, and their figures.
     *
     * @param beside other indicators that are wanted with their figures
     */
    public Selection figure(long figure, Collection<Long> beside) {
        return reader.figure(edition, figure, beside);
    }

    /** A source with everything that was read in it. */
    public Selection source(long source) {
        return reader.source(edition, source);
    }

    /** The address of everything that has one. */
    public Collection<GivenAddress> addresses() {
        return reader.addresses(edition);
    }

    /** The same without figures that are withdrawn: they keep their address, and it says no more than that. */
    public Collection<GivenAddress> addressesOfWhatIsStated() {
        return reader.addressesOfWhatIsStated(edition);
    }

    /** What is said in English, in one of these fields, and not in the other language, and figures that are about such a thing. */
    public Set<Long> lacking(Language language, Collection<TextField> fields) {
        return reader.lacking(edition, language, fields);
    }

    /** Every row and every mention, for whoever edits. */
    public Selection whole() {
        return reader.whole(edition);
    }

    /** Every indicator and figure and all that is said of them; named things are with their sectors and sources. */
    public Selection everything() {
        return reader.everything(edition);
    }

    /** Every figure, what it measures and where it is printed, and how they hang together: all that is reckoned with, and no words. */
    public Selection numbers() {
        return reader.numbers(edition);
    }

    /** What was published up to this edition. */
    public History history() {
        return history;
    }
}
