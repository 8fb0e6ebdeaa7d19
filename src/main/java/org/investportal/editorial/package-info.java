/** Editing of content: drafts, review, releases. Drafts are stored in tables of this module only. It is the one user of the writing side of the catalogue. */
@ApplicationModule(
        allowedDependencies = {
            "catalogue",
            "catalogue :: coverage",
            "catalogue :: row",
            "catalogue :: sourcetext",
            "catalogue :: value",
            "catalogue :: writing",
            "accounts",
            "accounts :: secret",
            "audit",
            "reconciliation",
            "web",
            "wording"
        })
@NullMarked
package org.investportal.editorial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
