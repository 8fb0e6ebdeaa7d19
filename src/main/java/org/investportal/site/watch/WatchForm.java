package org.investportal.site.watch;

import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form.
 *
 * @param form the token of the form
 * @param figure the path of the figure
 * @param extra a field that people do not see
 */
record WatchForm(
        @Nullable String form,
        @Nullable String figure,
        @Nullable String email,
        @Nullable String extra) {

    String address() {
        return email == null ? "" : email.strip();
    }

    boolean isFromARobot() {
        return extra != null && !extra.isEmpty();
    }

    /** Keeps personal data out of logs. */
    @Override
    public String toString() {
        return "WatchForm";
    }
}
