/**
 * Delivery of pages and files to readers: pages in the language of their address, and style sheets, scripts and images under addresses that
 * change with their content. Other packages make the content of pages and data. Templates link by {@code @{…}}.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts :: throttle",
            "appearance",
            "catalogue",
            "catalogue :: value",
            "enquiries :: handling",
            "enquiries :: report",
            "site",
            "site :: page",
            "verification",
            "web",
            "wording"
        })
@NullMarked
package org.investportal.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
