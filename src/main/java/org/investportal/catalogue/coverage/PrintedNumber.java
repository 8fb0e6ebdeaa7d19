package org.investportal.catalogue.coverage;

import org.investportal.catalogue.value.Locator;

/** A number in a source: its position, and its token as printed. */
public record PrintedNumber(Locator at, String token) {}
