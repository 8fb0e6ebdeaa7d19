package org.investportal.enquiries.mail;

/** The subject and the text of a mail. The subject is one line. */
public record MailText(String subject, String content) {

    public MailText {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
