/** The machine door: data files with the content of the pages. */
@ApplicationModule(
        allowedDependencies = {
            "appearance",
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
