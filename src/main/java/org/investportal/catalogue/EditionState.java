package org.investportal.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Set;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.sourcetext.AttachedTextMap;

/** The published content, read with these suppressions and shown with these texts of sources. */
record EditionState(
        Timeline timeline,
        Set<Suppressed> suppressed,
        AttachedTextMap texts,
        StoredEdition current,
        Cache<Integer, StoredEdition> past) {

    /** The greatest number of past editions that are kept with the values computed from them. Their rows are in the timeline. */
    private static final int MOST_PAST = 8;

    /** A suppression. The same words may be suppressed again later. */
    record Suppressed(Suppression.Key key, Instant since) {}

    static EditionState of(Timeline timeline, Set<Suppressed> suppressed, AttachedTextMap texts) {
        Cache<Integer, StoredEdition> past =
                Caffeine.newBuilder().maximumSize(MOST_PAST).build();
        StoredEdition current = new StoredEdition(timeline, timeline.edition(), texts);
        return new EditionState(timeline, suppressed, texts, current, past);
    }

    int edition() {
        return timeline.edition();
    }

    StoredEdition at(int edition) {
        return edition == edition() ? current : past.get(edition, number -> new StoredEdition(timeline, number, texts));
    }
}
