package org.investportal.editorial;

/** What somebody has to do with a change. One person has one part in it. */
enum Part {
    /** Wrote a revision of it. */
    AUTHOR,
    /** Approved a revision of it. */
    APPROVER
}
