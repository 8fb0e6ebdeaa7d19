package org.investportal.editorial.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.investportal.catalogue.value.EntryKind;
import org.jspecify.annotations.Nullable;

/** One step of a change: its old and new state, its actor, its time and its reason. Written once. */
@Entity
@Immutable
public class Transition {

    /** The key: one step per change and number, from 1. */
    @Embeddable
    public record Key(@Column(name = "change_id") long change, int number) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private @Nullable ChangeState fromState;

    @Enumerated(EnumType.STRING)
    private ChangeState toState;

    private int revisionNumber;

    @Column(name = "account_id")
    private @Nullable Long account;

    private String name;
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    private @Nullable EntryKind kind;

    private @Nullable String reasonEn;
    private @Nullable String reasonZh;
    private @Nullable String remark;

    protected Transition() {}

    Transition(Key key, Step step, int revision, Actor actor, Instant madeAt) {
        this.key = key;
        this.fromState = step.from();
        this.toState = step.to();
        this.revisionNumber = revision;
        this.account = actor.account();
        this.name = actor.name();
        this.madeAt = madeAt;
        this.remark = step.remark();
        Submission submission = step.submission();
        if (submission != null) {
            this.kind = submission.kind();
            this.reasonEn = submission.reason();
            this.reasonZh = submission.reasonInChinese();
        }
    }

    /** The details of a step besides its actor and time. */
    public record Step(
            @Nullable ChangeState from,
            ChangeState to,
            @Nullable Submission submission,
            @Nullable String remark) {

        public static Step to(Change change, ChangeState to, @Nullable String remark) {
            return new Step(change.state(), to, null, remark);
        }

        public static Step submitted(Change change, Submission submission, @Nullable String remark) {
            return new Step(change.state(), ChangeState.SUBMITTED, submission, remark);
        }
    }

    public Key key() {
        return key;
    }

    /** Returns the state before the step; null for the first step. */
    public @Nullable ChangeState fromState() {
        return fromState;
    }

    public ChangeState toState() {
        return toState;
    }

    /** Returns the number of the latest revision at that time. */
    public int revisionNumber() {
        return revisionNumber;
    }

    /** Returns the account of the person who made the step; null if the portal made it. */
    public @Nullable Long account() {
        return account;
    }

    public String name() {
        return name;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable String remark() {
        return remark;
    }

    /** Returns the submission; only steps that submit a change have one. */
    public Optional<Submission> submission() {
        return kind == null || reasonEn == null
                ? Optional.empty()
                : Optional.of(new Submission(kind, reasonEn, reasonZh, remark));
    }
}
