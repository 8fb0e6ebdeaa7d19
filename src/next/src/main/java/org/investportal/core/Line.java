package org.investportal.core;

/** One of several lines of a field, such as a note. */
public interface Line {

    /** Returns the number that the line was given once, from 1; a merge follows the line by it. */
    int id();
}
