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
 * @param conflicting whether others changed some of its fields meanwhile
 * @param citable figures that its words may cite
 * @param versions what it said in other editions
 * @param steps what happened to its change
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
        boolean conflicting,
        List<FormGroup> groups,
        List<PrintedList> printed,
        List<OptionGroup> citable,
        List<Step> versions,
        List<Step> steps) {}
