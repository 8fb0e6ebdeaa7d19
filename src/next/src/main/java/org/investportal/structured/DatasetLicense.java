package org.investportal.structured;

import org.jspecify.annotations.Nullable;

/**
 * Publisher and terms of use of figures; both empty if the agency has not set them. The contact of the publisher is on the home page only.
 *
 * @param license the address of the terms of use
 */
public record DatasetLicense(
        @Nullable GovernmentOrganization creator,
        @Nullable GovernmentOrganization publisher,
        @Nullable String license) {}
