package org.investportal.staff.editing;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.editorial.change.SaveResult;
import org.investportal.editorial.content.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The forms to return to when a new item is saved that one of them asked for.
 *
 * @param forms their names, the next one first: {@code change-7-306}
 */
record ReturnAddress(List<String> forms) {

    /** Name of the field and of the parameter that hold it. */
    static final String FIELD = "back-to";

    private static final Pattern BORDER = Pattern.compile("\\.");
    private static final int MOST = 9;

    /** Reads the forms that were sent; names that are no form are left out. */
    static ReturnAddress parse(@Nullable String sent) {
        return new ReturnAddress(Stream.ofNullable(sent)
                .flatMap(BORDER::splitAsStream)
                .filter(name -> FormAddress.pathOfScratch(name).isPresent())
                .limit(MOST)
                .toList());
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    String text() {
        return String.join(".", forms);
    }

    /** Returns the way from a form that this form asks for. */
    ReturnAddress over(FormAddress form) {
        return new ReturnAddress(
                Stream.concat(Stream.of(form.scratch()), forms.stream()).toList());
    }

    /** Returns the address of the next form, with the item to fill in. */
    String path(SaveResult.Kept kept) {
        Subject added = kept.subject();
        String rest = forms.stream().skip(1).collect(joining("."));
        return FormAddress.pathOfScratch(forms.get(0)).orElseThrow() + "?change=" + kept.change() + "&added="
                + added.kind().code() + "-" + added.item() + (rest.isEmpty() ? "" : "&" + FIELD + "=" + rest);
    }
}
