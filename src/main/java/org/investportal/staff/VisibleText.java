package org.investportal.staff;

import org.investportal.catalogue.value.HiddenCharacter;
import org.investportal.web.Mistakes;
import org.jspecify.annotations.Nullable;

/** Refuses text with characters that nobody sees, and says which one stands where. */
public final class VisibleText {

    private VisibleText() {}

    public static void require(String field, @Nullable String typed, Mistakes mistakes, StaffWords words) {
        HiddenCharacter.firstIn(typed == null ? "" : typed)
                .ifPresent(found -> mistakes.add(field, words.of("form.hidden", found.code(), found.before())));
    }
}
