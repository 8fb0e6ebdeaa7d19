/** Data for search engines: the list of all public pages, also in words, the time at which each changed, and the rules for crawlers. */
@ApplicationModule(
        allowedDependencies = {
            "site",
            "site :: page",
            "site :: part",
            "catalogue",
            "catalogue :: row",
            "catalogue :: sourcetext",
            "catalogue :: value",
            "web",
            "wording"
        })
@NullMarked
package org.investportal.discovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
