package org.investportal.staff.log;

import java.util.List;
import org.investportal.staff.ShownTime;
import org.investportal.staff.StaffFrame;
import org.investportal.web.InputField;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log.
 *
 * @param zone of the times
 * @param csv the way to all that was asked for as a file
 * @param older the way to the page after this one, if there is one
 * @param newest the way back to the first page, if this is not it
 */
record LogPage(
        StaffFrame frame,
        List<Link> mistakes,
        InputField who,
        List<ActionOption> actions,
        InputField about,
        InputField from,
        InputField to,
        String dayHint,
        String zone,
        List<Line> lines,
        String csv,
        @Nullable String older,
        @Nullable String newest) {

    /** An action that can be asked for. */
    record ActionOption(String code, String name, boolean chosen) {}

    /**
     * An entry.
     *
     * @param account the account that acted, under its current or a former name; none for the portal itself or an unknown person
     */
    record Line(
            ShownTime at,
            String who,
            @Nullable String account,
            String action,
            String about,
            String detail,
            String address) {}
}
