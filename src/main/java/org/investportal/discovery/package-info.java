/** What search engines ask for first: the list of all public pages, when each changed, and what may be crawled. */
@ApplicationModule(allowedDependencies = {"site", "site :: page", "catalogue", "catalogue :: value", "web"})
@NullMarked
package org.investportal.discovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
