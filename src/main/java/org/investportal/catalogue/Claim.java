package org.investportal.catalogue;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Status;

/** A statement without a number, never shown as a fact. */
@Entity
@Immutable
public class Claim extends Named {

    @Formula(Version.NEXT_IN + "claim" + Version.AFTER_THIS)
    private int lastEdition;

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

    @Override
    public int lastEdition() {
        return lastEdition;
    }
}
