package org.investportal.start;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Content of a new portal, and optional tasks of a start.
 *
 * @param content the content that a new portal begins with
 * @param demo make an editor and a reviewer to look around with, and print their passwords; on H2 only
 * @param administratorLink the e-mail of an administrator who cannot get in; a one-time link for them is printed
 */
@Validated
@ConfigurationProperties("portal")
record StartSettings(
        @Pattern(regexp = "hangzhou|none", message = "must be hangzhou or none")
        String content,

        boolean demo,
        @Nullable String administratorLink) {}
