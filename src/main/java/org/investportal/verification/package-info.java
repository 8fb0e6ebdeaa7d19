/**
 * Checks that the served pages agree with the catalogue: after an edition is published, its pages are read as the public reads them, and every number is
 * compared. This module does not publish, hold back or repair anything.
 */
@ApplicationModule(
        allowedDependencies = {
            "catalogue",
            "catalogue :: coverage",
            "catalogue :: row",
            "catalogue :: value",
            "database",
            "web",
            "wording"
        })
@NullMarked
package org.investportal.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
