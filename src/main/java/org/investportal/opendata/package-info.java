/** The machine door: data files that say what the pages say. */
@ApplicationModule(
        allowedDependencies = {
            "site :: *",
            "charts",
            "catalogue",
            "catalogue :: row",
            "catalogue :: value",
            "manifests",
            "web",
            "wording"
        })
@NullMarked
package org.investportal.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
