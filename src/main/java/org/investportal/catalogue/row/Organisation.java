package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Status;

/** A company or an office that a source names. */
@Entity
@Immutable
public class Organisation extends Named {

    protected Organisation() {}

    public Organisation(
            Version version,
            boolean gone,
            long sectorId,
            long sourceId,
            int paragraph,
            int sentence,
            Status status,
            int position) {
        super(version, gone, sectorId, sourceId, paragraph, sentence, status, position);
    }
}
