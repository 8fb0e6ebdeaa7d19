package org.investportal.editorial.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Suppression;
import org.springframework.stereotype.Component;

/** Reads what is published in the form in which it is edited. */
@Component
public class PublishedContentReader {

    private static final int KEPT = 4;

    private final Catalogue catalogue;
    private final Map<Reading, PublishedEdition> kept = Collections.synchronizedMap(new LinkedHashMap<>());

    /** An edition as it reads while just these texts are suppressed: on another node somebody may suppress one more. */
    private record Reading(int edition, Set<Suppression.Key> suppressed) {}

    PublishedContentReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of an edition, in a constant number of statements; what is published is read once. */
    public PublishedEdition at(int edition) {
        if (edition > catalogue.current()) {
            return read(edition); // in the making, and may come to nothing
        }
        Reading reading = new Reading(edition, catalogue.suppressed());
        PublishedEdition found = kept.get(reading);
        return found == null ? keep(reading) : found;
    }

    /** Nobody waits for another's reading: whoever waited would hold a connection that the other may need. */
    private PublishedEdition keep(Reading reading) {
        PublishedEdition read = read(reading.edition());
        if (!catalogue.suppressed().equals(reading.suppressed())) {
            return read; // somebody suppressed a text meanwhile, or lifted a suppression
        }
        kept.put(reading, read);
        while (kept.size() > KEPT) {
            List.copyOf(kept.keySet()).stream().findFirst().ifPresent(kept::remove);
        }
        return read;
    }

    private PublishedEdition read(int edition) {
        return new PublishedEdition(catalogue.at(edition).whole());
    }

    /** What the subject says; {@link Content#NONE} where the edition has no such thing. */
    public Content at(int edition, Subject subject) {
        return at(edition).of(subject);
    }
}
