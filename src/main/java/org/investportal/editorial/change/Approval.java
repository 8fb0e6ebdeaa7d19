package org.investportal.editorial.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.investportal.editorial.change.Participation.Part;

/** The approval of a revision by a person who wrote none of it, given against the content of one edition. */
@Entity
@Immutable
public class Approval {

    /** Each reviewer approves a revision beside an edition once. */
    @Embeddable
    public record Key(
            @Column(name = "change_id") long change,
            @Column(name = "revision_number") int revision,
            @Column(name = "against_edition") int against,
            @Column(name = "approver_id") long approver)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    @SuppressWarnings("UnusedVariable") // the foreign key reads it
    @Enumerated(EnumType.STRING)
    private Part approverPart;

    private Instant approvedAt;

    protected Approval() {}

    Approval(Key key, Instant approvedAt) {
        this.key = key;
        this.approverPart = Part.APPROVER;
        this.approvedAt = approvedAt;
    }

    public Key key() {
        return key;
    }

    Instant approvedAt() {
        return approvedAt;
    }
}
