package org.investportal.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.investportal.editorial.Participation.Part;

/** That somebody else looked at that revision beside what that edition says, and agreed. */
@Entity
@Immutable
class Approval {

    /** One approval is enough for a revision and an edition. */
    @Embeddable
    record Key(
            @Column(name = "change_id") long change,
            @Column(name = "revision_number") int revision,
            @Column(name = "against_edition") int against)
            implements Serializable {}

    @EmbeddedId
    private Key key;

    private long approverId;

    @SuppressWarnings("UnusedVariable") // the foreign key reads it
    @Enumerated(EnumType.STRING)
    private Part approverPart;

    private Instant approvedAt;

    protected Approval() {}

    Approval(Key key, long approver, Instant approvedAt) {
        this.key = key;
        this.approverId = approver;
        this.approverPart = Part.APPROVER;
        this.approvedAt = approvedAt;
    }

    Key key() {
        return key;
    }

    long approverId() {
        return approverId;
    }

    Instant approvedAt() {
        return approvedAt;
    }
}
