package org.investportal.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.investportal.catalogue.value.Language;
import org.jspecify.annotations.Nullable;

/** A mail that was sent or is to be sent. */
@Entity
class Mail {

    private static final int LONGEST_FAILURE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long enquiryId;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String subject;
    private String content;
    private @Nullable String unsubscribe;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;
    private Instant createdAt;
    private Instant dueAt;
    private @Nullable Instant sentAt;
    private @Nullable String failure;

    @SuppressWarnings("UnusedVariable") // a constraint and queries read it
    private @Nullable String onlyOnce;

    protected Mail() {}

    Mail(NewMail wanted, Instant createdAt) {
        this.enquiryId = wanted.enquiry();
        this.kind = wanted.kind();
        this.recipient = wanted.recipient();
        this.language = wanted.text().language();
        this.subject = wanted.text().subject();
        this.content = wanted.text().content();
        this.onlyOnce = wanted.onlyOnce();
        this.unsubscribe = wanted.unsubscribe();
        this.state = MailState.QUEUED;
        this.createdAt = createdAt;
        this.dueAt = createdAt;
    }

    /** Returns a copy of its values, for pages. */
    MailView view() {
        return new MailView(id(), kind, state, attempts, createdAt, dueAt, sentAt, failure);
    }

    long id() {
        return id == null ? 0 : id;
    }

    @Nullable
    Long enquiryId() {
        return enquiryId;
    }

    MailKind kind() {
        return kind;
    }

    String recipient() {
        return recipient;
    }

    Language language() {
        return language;
    }

    String subject() {
        return subject;
    }

    String content() {
        return content;
    }

    @Nullable
    String unsubscribe() {
        return unsubscribe;
    }

    MailState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** Counts an attempt before it is made. No other node makes one until that time, at which the attempt is over or a kill has ended it. */
    void attempt(Instant over) {
        attempts++;
        dueAt = over;
    }

    void skip() {
        state = MailState.SKIPPED;
    }

    void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        failure = null;
    }

    /** Notes why an attempt failed. The mail stays in the queue until the next one. */
    void failed(String reason, Instant next) {
        String line = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        failure = line.substring(0, Math.min(LONGEST_FAILURE, line.length()));
        dueAt = next;
    }

    void giveUp(Instant now) {
        state = MailState.FAILED;
        dueAt = now;
    }

    /** Puts it into the queue again, as if nothing had been tried. */
    void queueAgain(Instant now) {
        state = MailState.QUEUED;
        attempts = 0;
        dueAt = now;
        failure = null;
    }
}
