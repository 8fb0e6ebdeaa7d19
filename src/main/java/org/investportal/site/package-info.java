/**
 * The public pages. Each feature has a package with its controller, page records and the classes that make them; the template has the same name.
 * This package lists all pages.
 */
@ApplicationModule(
        allowedDependencies = {
            "appearance",
            "catalogue",
            "catalogue :: row",
            "catalogue :: value",
            "catalogue :: coverage",
            "charts",
            "database",
            "enquiries",
            "enquiries :: handling",
            "enquiries :: intake",
            "enquiries :: report",
            "reconciliation",
            "reconciliation :: finding",
            "search",
            "structured",
            "verification",
            "watches",
            "web",
            "wording"
        })
@NullMarked
package org.investportal.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
