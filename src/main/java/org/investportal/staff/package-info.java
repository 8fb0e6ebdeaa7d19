/** The desk on the web: what its rooms share. No module uses it. */
@ApplicationModule(
        allowedDependencies = {
            "editorial :: *",
            "enquiries",
            "enquiries :: *",
            "accounts",
            "appearance",
            "accounts :: *",
            "audit",
            "mail",
            "site",
            "site :: *",
            "verification",
            "watches",
            "catalogue",
            "catalogue :: row",
            "catalogue :: sourcetext",
            "catalogue :: value",
            "database",
            "delivery :: export",
            "discovery",
            "web",
            "wording"
        })
@NullMarked
package org.investportal.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
