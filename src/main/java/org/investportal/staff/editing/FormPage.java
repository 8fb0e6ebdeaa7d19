package org.investportal.staff.editing;

import java.util.List;
import org.investportal.editorial.From;
import org.investportal.pages.Link;
import org.investportal.staff.StaffFrame;
import org.jspecify.annotations.Nullable;

/**
 * The form of a thing.
 *
 * @param name of the thing
 * @param lead what will become of what is typed
 * @param action where the form is sent
 * @param scratch where scratch copies of it are sent
 */
record FormPage(
        StaffFrame frame,
        String kind,
        String name,
        String lead,
        String back,
        String action,
        String scratch,
        String key,
        From from,
        List<Link> mistakes,
        List<Notice> notices,
        @Nullable ScratchOffer offer,
        List<FormGroup> groups,
        BesideForm beside) {}
