package org.investportal.catalogue.writing;

import java.util.List;
import java.util.Map;
import org.investportal.catalogue.Address;
import org.investportal.catalogue.Entry;
import org.investportal.catalogue.Item;
import org.investportal.catalogue.Mention;
import org.investportal.catalogue.Row;
import org.investportal.catalogue.value.Language;

/**
 * All that an edition adds. Its rows carry the number of that edition and end the rows of their items before them.
 *
 * @param edition the number to publish under: one more than the edition it was made from
 * @param entries one for every item that has a row here
 */
public record Publication(
        int edition,
        Map<Language, String> summary,
        List<Item> newItems,
        List<Mention> newMentions,
        List<Address> newAddresses,
        List<Row> rows,
        List<Entry> entries) {

    public Publication {
        for (Row row : rows) {
            if (row.version().edition() != edition) {
                throw new IllegalArgumentException("item " + row.item() + " is for edition "
                        + row.version().edition() + ", not " + edition);
            }
        }
    }
}
