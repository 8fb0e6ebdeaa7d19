/**
 * Enquiries of investors: asking, answering, mails about them, and the time that answers take. They are personal data, and no part of editions. The public form is in
 * {@code site.enquire}, the pages of the desk in {@code staff.enquiries}.
 */
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "accounts :: secret",
            "accounts :: throttle",
            "audit",
            "catalogue :: value",
            "mail",
            "web",
            "wording"
        })
@NullMarked
package org.investportal.enquiries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
