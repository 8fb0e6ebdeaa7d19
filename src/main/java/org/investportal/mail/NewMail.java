package org.investportal.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail that a module wants to send.
 *
 * @param enquiry the enquiry that it belongs to and is deleted with; null if there is none
 * @param onlyOnce a key of at most 100 characters; a second mail with it is not stored; null if there may be any number
 * @param unsubscribe the web address that ends such mails with one POST (RFC 8058); null if the mail has none
 */
public record NewMail(
        MailKind kind,
        String recipient,
        MailText text,
        @Nullable Long enquiry,
        @Nullable String onlyOnce,
        @Nullable String unsubscribe) {

    public static NewMail to(String recipient, MailKind kind, MailText text) {
        return new NewMail(kind, recipient, text, null, null, null);
    }

    public NewMail about(long enquiryId) {
        return new NewMail(kind, recipient, text, enquiryId, onlyOnce, unsubscribe);
    }

    public NewMail onlyOnce(String key) {
        return new NewMail(kind, recipient, text, enquiry, key, unsubscribe);
    }

    public NewMail withUnsubscribe(String address) {
        return new NewMail(kind, recipient, text, enquiry, onlyOnce, address);
    }

    /** Keeps personal data out of logs. */
    @Override
    public String toString() {
        return "NewMail " + kind;
    }
}
