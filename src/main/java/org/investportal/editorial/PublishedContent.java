package org.investportal.editorial;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.Catalogue;
import org.springframework.stereotype.Component;

/** Reads what is published in the form in which it is edited. */
@Component
public class PublishedContent {

    private static final int KEPT = 4;

    private final Catalogue catalogue;
    private final Map<Integer, PublishedEdition> kept = Collections.synchronizedMap(new LinkedHashMap<>());

    PublishedContent(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All of an edition, in a constant number of statements; what is published is read once. */
    public PublishedEdition at(int edition) {
        if (edition > catalogue.current()) {
            return read(edition); // in the making, and may come to nothing
        }
        PublishedEdition found = kept.get(edition);
        return found == null ? keep(read(edition)) : found;
    }

    /** Nobody waits for another's reading: whoever waited would hold a connection that the other may need. */
    private PublishedEdition keep(PublishedEdition edition) {
        kept.put(edition.edition(), edition);
        while (kept.size() > KEPT) {
            List.copyOf(kept.keySet()).stream().findFirst().ifPresent(kept::remove);
        }
        return edition;
    }

    private PublishedEdition read(int edition) {
        return new PublishedEdition(catalogue.at(edition).whole());
    }

    /** Reads everything anew: a text was suppressed, or is shown again. */
    void forget() {
        kept.clear();
    }

    /** What the subject says; {@link Content#NONE} where the edition has no such thing. */
    public Content at(int edition, Subject subject) {
        return at(edition).of(subject);
    }
}
