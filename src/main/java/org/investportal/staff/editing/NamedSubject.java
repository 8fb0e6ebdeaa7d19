package org.investportal.staff.editing;

import org.investportal.editorial.Subject;

/** A thing with what people call it. */
record NamedSubject(Subject subject, String name) {

    long item() {
        return subject.item();
    }
}
