package org.investportal.staff.content;

import org.investportal.editorial.content.Subject;

/** A thing with what people call it. */
record NamedSubject(Subject subject, String name) {

    long item() {
        return subject.item();
    }
}
