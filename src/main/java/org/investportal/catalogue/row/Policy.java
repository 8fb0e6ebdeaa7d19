package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PolicyKind;
import org.investportal.catalogue.value.Status;

/** A plan, a set of measures, a fund or a structure that supports a sector. */
@Entity
@Immutable
public class Policy extends Named {

    @Enumerated(EnumType.STRING)
    private PolicyKind kind;

    private Period issued;

    protected Policy() {}

    public Policy(
            Version version,
            boolean gone,
            long sectorId,
            long sourceId,
            int paragraph,
            int sentence,
            Status status,
            int position,
            PolicyKind kind,
            Period issued) {
        super(version, gone, sectorId, sourceId, paragraph, sentence, status, position);
        this.kind = kind;
        this.issued = issued;
    }

    public PolicyKind kind() {
        return kind;
    }

    /** Returns the period of issue; undated if the source does not give it. */
    public Period issued() {
        return issued;
    }
}
