package org.investportal.catalogue;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.investportal.catalogue.row.Address;
import org.investportal.catalogue.sourcetext.AttachedTextMap;
import org.investportal.catalogue.value.Language;

/** An edition in memory, with the values derived from it. All threads share it. */
final class StoredEdition {

    private final Timeline timeline;
    private final int edition;
    private final DerivedValueCache derived = new DerivedValueCache();
    private final Selection whole;
    private final Selection shown;
    private final SelectionCutter cutter;

    StoredEdition(Timeline timeline, int edition, AttachedTextMap sourceTexts) {
        this.timeline = timeline;
        this.edition = edition;
        EditionSelection unbroken = EditionSelection.unbroken(timeline, edition, derived, sourceTexts);
        this.shown = unbroken;
        this.whole = EditionSelection.whole(timeline, edition, derived, sourceTexts, unbroken);
        this.cutter = new SelectionCutter(shown);
    }

    int number() {
        return edition;
    }

    Timeline timeline() {
        return timeline;
    }

    Selection whole() {
        return whole;
    }

    Selection shown() {
        return shown;
    }

    /** Returns a selection for one purpose, which is made once. */
    Selection chosen(Object purpose, Supplier<Selection> choice) {
        return derived.get(Selection.class, purpose, choice);
    }

    SelectionCutter cutter() {
        return cutter;
    }

    EditionHistory history(Language language) {
        return timeline.history(language, edition);
    }

    Optional<Address> address(String path) {
        return timeline.address(path, edition);
    }

    Collection<Address> addresses() {
        return timeline.addresses(edition);
    }
}
