package org.investportal.staff.editing;

import org.jspecify.annotations.Nullable;

/**
 * Notice to read before typing.
 *
 * @param href where it leads, if anywhere
 * @param link what is written on the way there
 */
record Notice(String text, @Nullable String href, @Nullable String link) {

    static Notice of(String text) {
        return new Notice(text, null, null);
    }
}
