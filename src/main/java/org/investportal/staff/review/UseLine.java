package org.investportal.staff.review;

import org.jspecify.annotations.Nullable;

/**
 * Item that uses the figure of a change.
 *
 * @param kind what kind of thing it is
 * @param how how it uses the figure
 * @param edit where it is edited, for those who may
 */
public record UseLine(
        String name, String kind, String how, @Nullable String edit) {}
