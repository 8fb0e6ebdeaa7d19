package org.investportal.editorial.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.investportal.accounts.StaffMember;

/** The one part that a person has in a change. */
@Entity
@Immutable
public class Participation {

    /** The part of a person in a change. A person has only one part in it. */
    public enum Part {
        /** The person wrote a revision of the change. */
        AUTHOR,
        /** The person approved a revision of the change. */
        APPROVER
    }

    /** The key: one part per change and account. */
    @Embeddable
    record Key(
            @Column(name = "change_id") long change,
            @Column(name = "account_id") long account) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Part part;

    private String name;

    protected Participation() {}

    Participation(long change, StaffMember member, Part part) {
        this.key = new Key(change, member.account());
        this.part = part;
        this.name = member.fullName();
    }

    Key key() {
        return key;
    }

    public Part part() {
        return part;
    }

    /** Returns the name of the person when the part began. */
    public String name() {
        return name;
    }
}
