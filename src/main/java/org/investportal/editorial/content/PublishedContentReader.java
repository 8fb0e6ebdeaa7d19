package org.investportal.editorial.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Suppression;
import org.springframework.stereotype.Component;

/** Reads published content in the form in which it is edited. */
@Component
public class PublishedContentReader {

    private static final int KEPT = 4;

    private final Catalogue catalogue;
    private final Map<Reading, PublishedEdition> kept = Collections.synchronizedMap(new LinkedHashMap<>());

    /** An edition with exactly these texts suppressed: on another node a person may suppress one more. */
    private record Reading(int edition, Set<Suppression.Key> suppressed) {}

    PublishedContentReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads a whole edition in a constant number of statements; a published edition is read once. */
    public PublishedEdition at(int edition) {
        if (edition > catalogue.current()) {
            return read(edition); // being written, and may not be published
        }
        Reading reading = new Reading(edition, catalogue.suppressed());
        PublishedEdition found = kept.get(reading);
        return found == null ? keep(reading) : found;
    }

    /** Reads an edition and caches it. Threads do not wait for each other's reading: a waiting thread would hold a connection that the other may need. */
    private PublishedEdition keep(Reading reading) {
        PublishedEdition read = read(reading.edition());
        if (!catalogue.suppressed().equals(reading.suppressed())) {
            return read; // a suppression was added or lifted in the meantime
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

    /** Returns the content of a subject; {@link Content#NONE} if the edition does not have the subject. */
    public Content at(int edition, Subject subject) {
        return at(edition).of(subject);
    }
}
