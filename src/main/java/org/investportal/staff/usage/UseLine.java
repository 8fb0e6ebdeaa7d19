package org.investportal.staff.usage;

import org.jspecify.annotations.Nullable;

/**
 * A subject that refers to another one.
 *
 * @param kind its kind
 * @param fields the fields that refer to the other one
 * @param edit its form, for those who may edit
 */
public record UseLine(
        String name, String kind, String fields, @Nullable String edit) {}
