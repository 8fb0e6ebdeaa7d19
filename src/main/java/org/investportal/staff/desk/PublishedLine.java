package org.investportal.staff.desk;

import java.util.List;
import org.investportal.editorial.content.Subject;
import org.investportal.staff.DraftWording;
import org.investportal.staff.FieldWording;
import org.jspecify.annotations.Nullable;

/**
 * Published item in a list of the desk.
 *
 * @param kind what sort of thing it is
 * @param notes why it is in the list
 * @param href where it stands, if it has a page
 * @param edit where it is edited, if that can be
 */
record PublishedLine(
        String title,
        String kind,
        List<String> notes,
        @Nullable String href,
        @Nullable String edit) {

    static PublishedLine of(Subject subject, List<String> notes, DraftWording.At now, FieldWording fields) {
        return new PublishedLine(
                now.name(subject.item()).orElse("#" + subject.item()),
                fields.kind(subject.kind()),
                notes,
                now.address(subject.item()).orElse(null),
                "/staff/content/" + subject.kind().code() + "/" + subject.item());
    }
}
