package org.investportal.enquiries;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/** An enquiry of an investor, or a reader's report of an error in a figure, with its state, owner and due time. */
@Entity
public class Enquiry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String reference;

    @SuppressWarnings("UnusedVariable") // a constraint and queries read it
    private String formKey;

    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private EnquiryKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String name;
    private String organisation;
    private String email;
    private @Nullable String sector;
    private @Nullable String about;
    private String need;
    private @Nullable Long figureId;
    private @Nullable String printed;

    @Enumerated(EnumType.STRING)
    private Timeframe timeframe;

    @Enumerated(EnumType.STRING)
    private EnquiryState state;

    @Enumerated(EnumType.STRING)
    private @Nullable SpamReason spamReason;

    private @Nullable Long ownerId;
    private Instant dueAt;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable Instant settledAt;

    @SuppressWarnings("UnusedVariable") // each change of it makes another version
    private Instant changedAt;

    @Version
    private int version;

    protected Enquiry() {}

    /** Creates a new enquiry, or suspected spam if there is a reason to suspect it. */
    public Enquiry(
            String reference,
            String formKey,
            EnquiryContent content,
            @Nullable SpamReason spamReason,
            Instant receivedAt,
            Instant dueAt) {
        this.reference = reference;
        this.formKey = formKey;
        this.kind = content.kind();
        this.language = content.language();
        this.name = content.name();
        this.organisation = content.organisation();
        this.email = content.email();
        this.sector = content.sector();
        this.about = content.about();
        this.need = content.need();
        this.timeframe = content.timeframe();
        this.figureId = content.report() == null ? null : content.report().figure();
        this.printed = content.report() == null ? null : content.report().printed();
        this.spamReason = spamReason;
        this.state = spamReason == null ? EnquiryState.NEW : EnquiryState.SPAM;
        this.receivedAt = receivedAt;
        this.settledAt = spamReason == null ? null : receivedAt;
        this.dueAt = dueAt;
        this.changedAt = receivedAt;
    }

    /** Returns a copy of its values, for pages. */
    public EnquiryView view() {
        return new EnquiryView(
                id(),
                reference,
                new EnquiryContent(language, name, organisation, email, sector, about, need, timeframe, errorReport()),
                state,
                spamReason,
                ownerId,
                receivedAt,
                dueAt,
                answeredAt,
                version);
    }

    private @Nullable ErrorReport errorReport() {
        return figureId == null ? null : new ErrorReport(figureId, printed);
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public String reference() {
        return reference;
    }

    public EnquiryKind kind() {
        return kind;
    }

    public Language language() {
        return language;
    }

    /** Returns the address for the answer; empty if a report has none. */
    public String email() {
        return email;
    }

    /** Returns whether there is an address for an answer. */
    public boolean isAnswerable() {
        return !email.isEmpty();
    }

    public EnquiryState state() {
        return state;
    }

    public int version() {
        return version;
    }

    /** Gives it to a member of staff. A new enquiry is then worked on. */
    public void assign(@Nullable Long owner, Instant now) {
        ownerId = owner;
        if (state == EnquiryState.NEW && owner != null) {
            state = EnquiryState.OPEN;
        } else if (state == EnquiryState.OPEN && owner == null) {
            state = EnquiryState.NEW;
        }
        changedAt = now;
    }

    /** Moves it to another state; an enquiry that has an owner is open and not new. */
    public void move(EnquiryState to, Instant now) {
        state = to == EnquiryState.NEW || to == EnquiryState.OPEN
                ? (ownerId == null ? EnquiryState.NEW : EnquiryState.OPEN)
                : to;
        spamReason = state == EnquiryState.SPAM ? SpamReason.STAFF : null;
        settledAt = state.isUnsettled() ? null : now;
        changedAt = now;
    }

    /** Sets the due time anew, for an enquiry that did not reach staff when it was received. */
    public void postpone(Instant due) {
        dueAt = due;
    }

    /** Records an answer. The first one counts for the time of the reply; an enquiry without an owner gets the person who answers it. */
    public void answer(long by, Instant now) {
        ownerId = ownerId == null ? by : ownerId;
        answeredAt = answeredAt == null ? now : answeredAt;
        move(EnquiryState.ANSWERED, now);
    }

    /** Takes back that it is answered, because no answer reached the investor. */
    public void loseAnswer(Instant now) {
        answeredAt = null;
        move(EnquiryState.OPEN, now);
    }

    /** Records that an answer that was taken back reached the investor after all; returns false if that is not so, or changes nothing. */
    public boolean regainAnswer(Instant now) {
        boolean isLost = answeredAt == null && state.isUnsettled();
        if (isLost) {
            answeredAt = now;
            move(EnquiryState.ANSWERED, now);
        }
        return isLost;
    }

    /** Marks that something about it was added, so that a form that was opened before is noticed. */
    public void touch(Instant now) {
        changedAt = now;
    }
}
