package org.investportal.mail;

import org.jspecify.annotations.Nullable;

/**
 * Tells that the mail server has taken a mail.
 *
 * @param enquiry the enquiry that it belongs to; null if there is none
 */
public record MailSent(long mail, MailKind kind, @Nullable Long enquiry) {}
