/** The desk on the web: sign-in, editing, review, publishing, the log. A face: nobody imports it. */
@ApplicationModule(
        allowedDependencies = {
            "editorial",
            "accounts",
            "audit",
            "pages",
            "verification",
            "catalogue",
            "catalogue :: value"
        })
@NullMarked
package org.investportal.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
