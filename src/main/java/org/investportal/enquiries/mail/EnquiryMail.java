package org.investportal.enquiries.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail that was sent or is to be sent. */
@Entity
public class EnquiryMail {

    private static final int LONGEST_FAILURE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long enquiryId;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private String recipient;
    private String subject;
    private String content;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;
    private Instant createdAt;
    private Instant dueAt;
    private @Nullable Instant sentAt;
    private @Nullable String failure;

    @SuppressWarnings("UnusedVariable") // a constraint reads it
    private @Nullable String onlyOnce;

    protected EnquiryMail() {}

    EnquiryMail(@Nullable Long enquiryId, MailKind kind, String recipient, MailText text, Instant createdAt) {
        this.enquiryId = enquiryId;
        this.kind = kind;
        this.recipient = recipient;
        this.subject = text.subject();
        this.content = text.content();
        this.state = MailState.QUEUED;
        this.createdAt = createdAt;
        this.dueAt = createdAt;
    }

    /** Lets the database refuse another mail with the same key. */
    EnquiryMail onlyOnce(String key) {
        onlyOnce = key;
        return this;
    }

    /** Returns a copy of its values, for pages. */
    public MailView view() {
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

    String subject() {
        return subject;
    }

    String content() {
        return content;
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

    /** Counts an attempt before it is made. If the portal is killed during it, the next one is made at that time. */
    void attempt(Instant next) {
        attempts++;
        dueAt = next;
    }

    void skip() {
        state = MailState.SKIPPED;
    }

    void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        failure = null;
    }

    /** Notes why an attempt failed. The mail stays in the queue. */
    void failed(String reason) {
        String line = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        failure = line.substring(0, Math.min(LONGEST_FAILURE, line.length()));
    }

    void giveUp() {
        state = MailState.FAILED;
    }

    /** Puts it into the queue again, as if nothing had been tried. */
    void queueAgain(Instant now) {
        state = MailState.QUEUED;
        attempts = 0;
        dueAt = now;
        failure = null;
    }
}
