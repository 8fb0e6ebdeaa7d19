package org.investportal.enquiries.mail;

import java.util.Optional;
import org.investportal.enquiries.EnquirySettings;
import org.investportal.web.PortalSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Tells whether the portal can send mail: a mail server is set ({@code spring.mail.host}), and an address that mails come from. */
@Component
public class MailAvailability {

    private final ObjectProvider<JavaMailSender> sender;
    private final EnquirySettings settings;
    private final PortalSettings portal;

    MailAvailability(ObjectProvider<JavaMailSender> sender, EnquirySettings settings, PortalSettings portal) {
        this.sender = sender;
        this.settings = settings;
        this.portal = portal;
    }

    public boolean isSet() {
        return sender() != null && mailbox().isPresent();
    }

    /** Returns the address that mails come from, and that lists for the agency go to. */
    Optional<String> mailbox() {
        return Optional.ofNullable(settings.mailbox())
                .or(() -> Optional.ofNullable(portal.contact().email()));
    }

    @Nullable
    JavaMailSender sender() {
        return sender.getIfAvailable();
    }
}
