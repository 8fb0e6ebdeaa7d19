package org.investportal.catalogue;

import java.util.List;
import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads editions: one statement for each kind of row. */
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

    /** Every row that holds, and every mention. */
    @Transactional(readOnly = true)
    Selection rows(int edition) {
        Selection selection = new Selection(edition);
        kinds.forEach(kind -> selection.addAll(kind.at(edition)));
        selection.addMentions(mentions.all());
        return selection;
    }

    /** Every address that was given by the edition. */
    @Transactional(readOnly = true)
    List<Address> addresses(int edition) {
        return addresses.givenBy(edition);
    }

    /** The editions up to this one, and what each has an entry for. */
    @Transactional(readOnly = true)
    EditionHistory past(int edition, Language language) {
        return new EditionHistory(
                edition, entries.editions(edition, language), entries.upTo(edition, History.SUBJECTS, language));
    }
}
