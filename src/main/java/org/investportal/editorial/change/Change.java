package org.investportal.editorial.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.investportal.editorial.content.LocalizedTitle;
import org.jspecify.annotations.Nullable;

/** A change: the proposed content of one or more subjects, on the way from a draft to an edition. Its revisions name the subjects. */
@Entity
public class Change {

    private static final String UNDO = "undo-";
    private static final Pattern UNDO_KEY = Pattern.compile(UNDO + "(\\d{1,9})-");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "change_sequence")
    @SequenceGenerator(name = "change_sequence", sequenceName = "change_sequence", allocationSize = 50)
    private @Nullable Long id;

    private String formKey;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    @Embedded
    private LocalizedTitle title;

    private Instant startedAt;
    private Instant movedAt;

    @Column(name = "planned_edition_id")
    private @Nullable Long plannedEdition;

    @Version
    private int lockVersion;

    protected Change() {}

    Change(String formKey, LocalizedTitle title, Instant startedAt) {
        this.formKey = formKey;
        this.state = ChangeState.DRAFT;
        this.title = title;
        this.startedAt = startedAt;
        this.movedAt = startedAt;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("The change has no id before it is stored");
        }
        return id;
    }

    public ChangeState state() {
        return state;
    }

    /** Returns the name of the change: that of its first subject, unless an author gave it another. */
    public LocalizedTitle title() {
        return title;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Returns the time at which the change entered its state or its latest revision was saved. */
    public Instant movedAt() {
        return movedAt;
    }

    /** Returns the ordered edition that the change is to be published with, if there is one. */
    public @Nullable Long plannedEdition() {
        return plannedEdition;
    }

    /** Returns the beginning of the keys of changes that undo an edition. */
    public static String undoKey(int edition) {
        return UNDO + edition + "-";
    }

    /** Returns the edition that the change was started to undo, if it was. */
    public Optional<Integer> undoneEdition() {
        Matcher undo = UNDO_KEY.matcher(formKey);
        return undo.lookingAt() ? Optional.of(Integer.valueOf(undo.group(1))) : Optional.empty();
    }

    /** Records a new revision; reviewers of an older one have to review the change again. */
    void revise(Instant at) {
        require(ChangeState.OPEN, "revised");
        requireUnplanned();
        if (!state.isWithAuthors()) {
            state = ChangeState.DRAFT;
        }
        movedAt = at;
    }

    void rename(LocalizedTitle newTitle) {
        require(ChangeState.OPEN, "renamed");
        requireUnplanned();
        title = newTitle;
    }

    void submit(Instant at) {
        move(EnumSet.of(ChangeState.DRAFT, ChangeState.RETURNED), ChangeState.SUBMITTED, at, "submitted");
    }

    void recall(Instant at) {
        requireUnplanned();
        move(EnumSet.of(ChangeState.SUBMITTED, ChangeState.APPROVED), ChangeState.DRAFT, at, "taken back");
    }

    void approve(Instant at) {
        move(EnumSet.of(ChangeState.SUBMITTED), ChangeState.APPROVED, at, "approved");
    }

    public void sendBack(Instant at) {
        requireUnplanned();
        move(EnumSet.of(ChangeState.SUBMITTED, ChangeState.APPROVED), ChangeState.RETURNED, at, "returned");
    }

    void abandon(Instant at) {
        requireUnplanned();
        move(ChangeState.OPEN, ChangeState.ABANDONED, at, "abandoned");
    }

    /** Records that the change was merged with newly published content and has to be reviewed again. */
    public void merge(Instant at) {
        requireUnplanned();
        move(EnumSet.of(ChangeState.SUBMITTED, ChangeState.APPROVED), ChangeState.SUBMITTED, at, "merged");
    }

    /** Returns the change to review because its approver may no longer review. */
    public void reviewAnew(Instant at) {
        requireUnplanned();
        move(EnumSet.of(ChangeState.APPROVED), ChangeState.SUBMITTED, at, "reviewed anew");
    }

    public void plan(long edition) {
        require(EnumSet.of(ChangeState.APPROVED), "put into an edition");
        requireUnplanned();
        plannedEdition = edition;
    }

    public void unplan() {
        require(EnumSet.of(ChangeState.APPROVED), "taken out of an edition");
        plannedEdition = null;
    }

    public void publish(Instant at) {
        move(EnumSet.of(ChangeState.APPROVED), ChangeState.PUBLISHED, at, "published");
    }

    private void move(Set<ChangeState> from, ChangeState to, Instant at, String what) {
        require(from, what);
        state = to;
        movedAt = at;
    }

    private void require(Set<ChangeState> states, String what) {
        if (!states.contains(state)) {
            throw StepRefused.inState(this, what);
        }
    }

    private void requireUnplanned() {
        if (plannedEdition != null) {
            throw StepRefused.whilePlanned(this);
        }
    }
}
