package org.investportal.structured;

import org.jspecify.annotations.Nullable;

/**
 * Publisher and terms of use of figures; both empty if the agency has not set them.
 *
 * @param license the address of the terms of use
 */
public record DatasetLicense(
        @Nullable Organization creator,
        @Nullable Organization publisher,
        @Nullable String license) {}
