package org.investportal.staff.content;

import java.util.List;
import org.investportal.staff.LanguageBox;
import org.investportal.staff.StaffFrame;
import org.investportal.staff.usage.UseList;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Page of an action on a published subject.
 *
 * @param subject the kind and the name of the subject, with its form
 * @param lead what the action does
 * @param using what has to happen to the subjects that refer to it
 * @param notes the fields of the editor's note; empty if the action needs none
 * @param open the open changes of the subject
 * @param refusal why no draft was made; null if none was refused
 */
record SubjectActionPage(
        StaffFrame frame,
        List<Link> mistakes,
        @Nullable String refusal,
        String name,
        Link subject,
        String kind,
        String lead,
        UseList uses,
        String using,
        List<Link> open,
        List<LanguageBox> notes,
        String path,
        String key,
        String edition) {}
