/**
 * Readers who get a mail when a figure changes: they ask, confirm by a link in a mail, and end it by a link in each mail. Their addresses are personal data, and no
 * part of editions. The public pages are in {@code site.watch}.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "audit",
            "catalogue",
            "catalogue :: row",
            "catalogue :: value",
            "database",
            "enquiries :: intake",
            "mail",
            "web",
            "wording"
        })
@NullMarked
package org.investportal.watches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
