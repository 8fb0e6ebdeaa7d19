/**
 * The read-only API for programs: figures, indicators, sectors, units, editions and the search as JSON, in the words of the data files. Its page for people is
 * in {@code site.api}. Its limit holds for searches, comparisons and previews as well.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts :: throttle",
            "catalogue",
            "catalogue :: row",
            "catalogue :: value",
            "delivery",
            "search",
            "site :: *",
            "web",
            "wording"
        })
@NullMarked
package org.investportal.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
