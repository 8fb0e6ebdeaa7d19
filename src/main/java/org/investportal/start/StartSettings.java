package org.investportal.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Optional tasks of a start.
 *
 * @param demo make an editor and a reviewer to look around with, and print their passwords; on H2 only
 * @param administratorLink the e-mail of an administrator who cannot get in; a one-time link for them is printed
 */
@ConfigurationProperties("portal")
record StartSettings(boolean demo, @Nullable String administratorLink) {}
