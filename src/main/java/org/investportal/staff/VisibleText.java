package org.investportal.staff;

import org.investportal.catalogue.value.HiddenCharacter;
import org.investportal.web.FormValidation;
import org.jspecify.annotations.Nullable;

/** Refuses text with invisible characters, and names the first of them with the text before it. */
public final class VisibleText {

    private VisibleText() {}

    public static void require(
            String field, @Nullable String typed, FormValidation formValidation, StaffWording words) {
        HiddenCharacter.firstIn(typed == null ? "" : typed)
                .ifPresent(found -> formValidation.add(field, words.of("form.hidden", found.code(), found.before())));
    }
}
