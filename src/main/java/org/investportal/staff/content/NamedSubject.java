package org.investportal.staff.content;

import org.investportal.editorial.content.Subject;

/** A thing with what people call it. */
public record NamedSubject(Subject subject, String name) {

    public long item() {
        return subject.item();
    }
}
