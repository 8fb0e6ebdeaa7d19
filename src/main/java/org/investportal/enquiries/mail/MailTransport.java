package org.investportal.enquiries.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.investportal.catalogue.value.Language;
import org.investportal.web.PortalSettings;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a mail to the mail server, as plain text. */
@Component
class MailTransport {

    private final MailAvailability availability;
    private final PortalSettings portal;

    MailTransport(MailAvailability availability, PortalSettings portal) {
        this.availability = availability;
        this.portal = portal;
    }

    /** @throws org.springframework.mail.MailException if the server did not take it */
    void send(EnquiryMail mail, Language language) {
        JavaMailSender sender = availability.sender();
        if (sender == null) {
            throw new MailSendException("no mail server is set");
        }
        MimeMessage message = sender.createMimeMessage();
        try {
            fill(message, mail, language);
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
        sender.send(message);
    }

    private void fill(MimeMessage message, EnquiryMail mail, Language language)
            throws MessagingException, UnsupportedEncodingException {
        String mailbox = availability.mailbox().orElseThrow(() -> new MailSendException("no mailbox is set"));
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        String publisher = portal.publisher(language);
        if (publisher == null) {
            helper.setFrom(mailbox);
        } else {
            helper.setFrom(mailbox, publisher);
        }
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setText(mail.content());
        helper.setSentDate(Date.from(mail.createdAt()));
        // The same for each attempt, so that mail programs recognise a mail that was sent twice.
        String domain = mailbox.substring(mailbox.indexOf('@') + 1);
        message.setHeader(
                "Message-ID", "<enquiry." + mail.id() + "." + mail.createdAt().toEpochMilli() + "@" + domain + ">");
        if (mail.kind() != MailKind.ANSWER) {
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no automatic replies to it
        }
    }
}
