/**
 * How content changes: changes with their revisions, review, the checklist, editions that are published now or later. Drafts
 * live in tables of this package only. The one user of the catalogue's writing side.
 */
@ApplicationModule(
        allowedDependencies = {
            "catalogue",
            "catalogue :: value",
            "catalogue :: writing",
            "accounts",
            "audit",
            "reconciliation",
            "pages"
        })
@NullMarked
package org.investportal.editorial;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
