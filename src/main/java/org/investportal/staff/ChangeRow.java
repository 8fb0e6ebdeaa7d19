package org.investportal.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change as a line of a list.
 *
 * @param subject what kind of things it is about
 * @param waited how long it has been in its state
 * @param mine whether the reader of the list may not review it because they wrote some of it
 * @param notices what another change or edition does to it
 * @param remark what a reviewer said when it came back
 */
public record ChangeRow(
        String title,
        String href,
        String subject,
        String state,
        String stateCode,
        ShownTime since,
        String waited,
        String authors,
        boolean mine,
        List<String> notices,
        @Nullable String remark) {}
