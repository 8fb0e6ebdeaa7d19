package org.investportal.editorial.remark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.investportal.accounts.StaffMember;
import org.jspecify.annotations.Nullable;

/** A remark about a revision of a change, or the answer to one. Written once; only colleagues see it. */
@Entity
@Immutable
public class Remark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remark_sequence")
    @SequenceGenerator(name = "remark_sequence", sequenceName = "remark_sequence", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "change_id")
    private long change;

    @Column(name = "revision_number")
    private int revision;

    @Column(name = "subject_id")
    private @Nullable Long subject;

    private @Nullable String field;

    @Column(name = "answers_id")
    private @Nullable Long answers;

    private String content;

    @Column(name = "account_id")
    private long account;

    private String name;
    private Instant madeAt;

    protected Remark() {}

    Remark(RemarkPlace place, @Nullable Long answers, String content, StaffMember by, Instant madeAt) {
        this.change = place.change();
        this.revision = place.revision();
        this.subject = place.subject();
        this.field = place.field();
        this.answers = answers;
        this.content = content;
        this.account = by.account();
        this.name = by.fullName();
        this.madeAt = madeAt;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The remark has no id before it is stored");
        }
        return id;
    }

    long change() {
        return change;
    }

    public int revision() {
        return revision;
    }

    /** Returns the item whose field the remark is about; null for the whole change. */
    public @Nullable Long subject() {
        return subject;
    }

    /** Returns the field that the remark is about; null for the whole change. */
    public @Nullable String field() {
        return field;
    }

    /** Tells whether the remark is about a field of this item. */
    public boolean isAbout(long item) {
        return subject != null && subject == item;
    }

    RemarkPlace place() {
        return new RemarkPlace(change, revision, subject, field);
    }

    /** Returns the remark that this one answers; null if it is no answer. */
    @Nullable
    Long answers() {
        return answers;
    }

    public String content() {
        return content;
    }

    public String name() {
        return name;
    }

    public Instant madeAt() {
        return madeAt;
    }

    boolean repeats(RemarkPlace other, String words, StaffMember by) {
        return place().equals(other) && content.equals(words) && account == by.account();
    }
}
