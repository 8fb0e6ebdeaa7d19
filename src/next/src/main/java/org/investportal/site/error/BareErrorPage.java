package org.investportal.site.error;

import org.investportal.value.Language;

/** Says that something went wrong, and nothing of the portal, for that may be what went wrong. */
public record BareErrorPage(Language language, String name, String explanation) {}
