/**
 * Enquiries of investors and reports of errors in figures: asking, answering, mails about them, and the time that answers take. They are personal data, and no
 * part of editions. The public forms are in {@code site.enquire}, the list of reports in {@code site.report}, the pages of the desk in {@code staff.enquiries}.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "accounts :: secret",
            "accounts :: throttle",
            "audit",
            "catalogue :: value",
            "database",
            "mail",
            "web",
            "wording"
        })
@NullMarked
package org.investportal.enquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
