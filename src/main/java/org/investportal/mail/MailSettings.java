package org.investportal.mail;

import jakarta.validation.constraints.Email;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of mails. The mail server is set with {@code spring.mail}.
 *
 * @param from the address that mails come from and that mails for the agency go to; if unset, that of the contact for investors
 */
@Validated
@ConfigurationProperties("portal.mail")
public record MailSettings(@Nullable @Email String from) {

    public MailSettings {
        from = from == null || from.isBlank() ? null : from;
    }
}
