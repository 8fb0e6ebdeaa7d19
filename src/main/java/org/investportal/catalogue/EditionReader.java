package org.investportal.catalogue;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads editions with one statement for each kind of row. */
@Component
class EditionReader {

    private final List<Rows<?>> kinds;
    private final Mentions mentions;
    private final Addresses addresses;
    private final Entries entries;

    EditionReader(List<Rows<?>> kinds, Mentions mentions, Addresses addresses, Entries entries) {
        this.kinds = kinds;
        this.mentions = mentions;
        this.addresses = addresses;
        this.entries = entries;
    }

    /** Returns every row in force at the edition, and every mention. */
    @Transactional(readOnly = true)
    Selection rows(int edition) {
        Selection selection = new Selection(edition);
        kinds.forEach(kind -> selection.addAll(kind.at(edition)));
        selection.addMentions(mentions.all());
        return selection;
    }

    /** Returns every address that was given up to the edition. */
    @Transactional(readOnly = true)
    List<Address> addresses(int edition) {
        return addresses.givenBy(edition);
    }

    /** Returns the editions up to this one with their entries. */
    @Transactional(readOnly = true)
    EditionHistory past(int edition, Language language) {
        return new EditionHistory(
                edition, entries.editions(edition, language), entries.upTo(edition, History.SUBJECTS, language));
    }
}
