package org.investportal.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of a mail at one time, without its text.
 *
 * @param dueAt the time of the next attempt if it is queued, and of the last one if it failed
 * @param failure why the last attempt failed; null if it did not
 */
public record MailView(
        long id,
        MailKind kind,
        MailState state,
        int attempts,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable String failure) {}
