package org.investportal.site.part;

import org.investportal.site.page.ContactPoint;
import org.jspecify.annotations.Nullable;

/**
 * How an investor reaches the agency.
 *
 * @param details the contact of the sector, or else that of the agency, which may be unset
 * @param enquire the address of the form for enquiries
 * @param promise within what time the agency answers
 * @param measured the time that answers took; null with too few answers
 */
public record ContactBox(
        ContactPoint details,
        String enquire,
        String promise,
        @Nullable String measured) {}
