package org.investportal.staff;

import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A warning beside a field or a row.
 *
 * @param link where more about it is; null if the text says all
 */
public record CheckMessage(String text, @Nullable Link link) {}
