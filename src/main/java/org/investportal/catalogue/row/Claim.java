package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Status;

/** A statement without a number, never shown as a fact. */
@Entity
@Immutable
public class Claim extends Named {

    protected Claim() {}

    public Claim(
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
