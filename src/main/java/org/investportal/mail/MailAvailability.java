package org.investportal.mail;

import java.util.Optional;
import org.investportal.web.PortalSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Tells whether the portal can send mail: a mail server is set ({@code spring.mail.host}), and an address that mails come from. */
@Component
public class MailAvailability {

    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;
    private final PortalSettings portal;

    MailAvailability(ObjectProvider<JavaMailSender> sender, MailSettings settings, PortalSettings portal) {
        this.sender = sender;
        this.settings = settings;
        this.portal = portal;
    }

    public boolean isSet() {
        return sender() != null && from().isPresent();
    }

    /** Returns the address that mails come from, and that mails for the agency go to. */
    public Optional<String> from() {
        return Optional.ofNullable(settings.from())
                .or(() -> Optional.ofNullable(portal.contact().email()));
    }

    @Nullable
    JavaMailSender sender() {
        return sender.getIfAvailable();
    }
}
