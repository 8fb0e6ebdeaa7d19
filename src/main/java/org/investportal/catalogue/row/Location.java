package org.investportal.catalogue.row;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.PlaceKind;
import org.investportal.catalogue.value.Status;

/** A park, a town or a platform that a source names. */
@Entity
@Table(name = "place")
@Immutable
public class Location extends Named {

    @Enumerated(EnumType.STRING)
    private PlaceKind kind;

    protected Location() {}

    public Location(
            Version version,
            boolean gone,
            long sectorId,
            long sourceId,
            int paragraph,
            int sentence,
            Status status,
            int position,
            PlaceKind kind) {
        super(version, gone, sectorId, sourceId, paragraph, sentence, status, position);
        this.kind = kind;
    }

    public PlaceKind kind() {
        return kind;
    }
}
