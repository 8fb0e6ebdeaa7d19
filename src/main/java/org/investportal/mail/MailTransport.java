package org.investportal.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.web.PortalSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a mail to the mail server, as plain text. */
@Component
class MailTransport {

    /** A reply that says that the address does not exist: RFC 3463, X.1.x. */
    private static final Pattern NO_SUCH_ADDRESS = Pattern.compile("\\b55[013][ -]5\\.1\\.\\d");

    private final MailAvailability availability;
    private final PortalSettings portal;

    MailTransport(MailAvailability availability, PortalSettings portal) {
        this.availability = availability;
        this.portal = portal;
    }

    /** @throws MailException if the server did not take it */
    void send(Mail mail) {
        JavaMailSender sender = availability.sender();
        if (sender == null) {
            throw new MailSendException("no mail server is set");
        }
        MimeMessage message = sender.createMimeMessage();
        try {
            fill(message, mail);
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
        sender.send(message);
    }

    /**
     * Tells whether another attempt would fail as well: the mail cannot be written, for instance because of its address, or the server has refused its recipient
     * because there is no such mailbox.
     */
    static boolean isFinal(MailException failure) {
        return failure instanceof MailPreparationException
                || failure instanceof MailParseException
                || (failure instanceof MailSendException refused
                        && Arrays.stream(refused.getMessageExceptions()).anyMatch(MailTransport::isPermanent));
    }

    /** Tells whether one of the replies says that the address does not exist. Other permanent replies may be about our own server and are tried again. */
    private static boolean isPermanent(Exception refusal) {
        return Stream.<Exception>iterate(refusal, Objects::nonNull, MailTransport::next)
                .anyMatch(reply -> NO_SUCH_ADDRESS
                        .matcher(String.valueOf(reply.getMessage()))
                        .find());
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private void fill(MimeMessage message, Mail mail) throws MessagingException, UnsupportedEncodingException {
        String from =
                availability.from().orElseThrow(() -> new MailSendException("no address is set that mails come from"));
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        String publisher = portal.publisher(mail.language());
        if (publisher == null) {
            helper.setFrom(from);
        } else {
            helper.setFrom(from, publisher);
        }
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setText(mail.content());
        helper.setSentDate(Date.from(mail.createdAt()));
        // The same for each attempt, so that mail programs recognise a mail that was sent twice.
        String domain = from.substring(from.indexOf('@') + 1);
        message.setHeader(
                "Message-ID", "<mail." + mail.id() + "." + mail.createdAt().toEpochMilli() + "@" + domain + ">");
        if (mail.kind().isAutomatic()) {
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no automatic replies to it
        }
        if (mail.unsubscribe() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"); // RFC 8058
        }
    }
}
