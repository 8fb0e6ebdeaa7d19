package org.investportal.staff.editions;

import java.util.List;
import org.investportal.staff.StaffFrame;
import org.jspecify.annotations.Nullable;

/**
 * Editions that are ordered and that were published.
 *
 * @param justPublished the one that was published just now, if one was
 * @param refusal why an order could not be taken back, if that was tried
 */
record OrderedEditionsPage(
        StaffFrame frame,
        @Nullable EditionLine justPublished,
        boolean justOrdered,
        @Nullable String refusal,
        String candidates,
        boolean any,
        String zone,
        List<OrderLine> orders,
        List<BrokenOrderLine> broken,
        List<EditionLine> editions) {}
