package org.investportal.staff.documents;

import org.jspecify.annotations.Nullable;

/**
 * The form that adds a document, as it was typed.
 *
 * @param language the chosen language; empty if the portal is to detect it
 * @param asked the language that was chosen before, when the portal asked whether it is right
 */
record NewDocumentForm(
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String published,
        @Nullable String language,
        @Nullable String asked,
        @Nullable String text) {

    static final NewDocumentForm EMPTY = new NewDocumentForm(null, null, null, null, null, null);

    /** Returns the form with the text of the file that was sent with it, which a browser does not send again. */
    NewDocumentForm with(String textOfFile) {
        return new NewDocumentForm(title, issuer, published, language, asked, textOfFile);
    }
}
