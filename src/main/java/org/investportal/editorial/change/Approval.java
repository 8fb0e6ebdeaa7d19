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

/** The approval of a revision, given against the content of one edition. An author of the change gives it only in one-person mode. */
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

    @Enumerated(EnumType.STRING)
    private Part approverPart;

    private Instant approvedAt;

    protected Approval() {}

    Approval(Key key, Part part, Instant approvedAt) {
        this.key = key;
        this.approverPart = part;
        this.approvedAt = approvedAt;
    }

    public Key key() {
        return key;
    }

    /** Tells whether an author of the change gave it. */
    public boolean isByAuthor() {
        return approverPart == Part.AUTHOR;
    }

    Instant approvedAt() {
        return approvedAt;
    }
}
