package org.investportal.mail;

import org.jspecify.annotations.Nullable;

/**
 * Tells that a mail was not sent and is tried no more.
 *
 * @param enquiry the enquiry that it belongs to; null if there is none
 */
public record MailFailed(long mail, MailKind kind, @Nullable Long enquiry) {}
