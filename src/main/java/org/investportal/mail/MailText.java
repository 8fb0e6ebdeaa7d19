package org.investportal.mail;

import org.investportal.catalogue.value.Language;

/**
 * The subject and the text of a mail. The subject is one line; a longer one is cut.
 *
 * @param language the language of the name of the sender
 */
public record MailText(Language language, String subject, String content) {

    private static final int LONGEST_SUBJECT = 300;

    public MailText {
        String line = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        subject = line.substring(0, Math.min(LONGEST_SUBJECT, line.length()));
    }
}
