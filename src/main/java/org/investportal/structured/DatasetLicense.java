package org.investportal.structured;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes figures, and on which terms; nobody and none, where the agency has not set them.
 *
 * @param license the address of the terms of use
 */
public record DatasetLicense(
        @Nullable Organization creator,
        @Nullable Organization publisher,
        @Nullable String license) {}
