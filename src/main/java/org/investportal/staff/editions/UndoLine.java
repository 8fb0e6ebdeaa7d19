package org.investportal.staff.editions;

import org.jspecify.annotations.Nullable;

/**
 * What undoing an edition does with one subject.
 *
 * @param form the form with the content of the edition before, if a person has to decide
 */
record UndoLine(
        String title, String kind, String what, @Nullable String form) {}
