package org.investportal.browser;

import org.investportal.portal.Answer;

/**
 * A page that people look at.
 *
 * @param name of its pictures
 * @param path where a browser gets it
 * @param answer the answer of the portal there
 */
record Visit(String name, String path, Answer answer) {

    boolean isPublic() {
        return !answer.place().startsWith("/staff");
    }

    /** Without one, a page is the same whether scripts are switched on or off. That of the search, which all public pages have, does nothing until somebody types, and that of the link to the form only shows this link to people who signed in. */
    boolean hasScript() {
        return !answer.html()
                .select(
                        "script:not([type=application/ld+json], [src^=/js/combobox-], [src^=/js/edit-link-], [src^=/js/print-])")
                .isEmpty();
    }
}
