/** What search engines ask for first: the list of all public pages and what may be crawled. */
@ApplicationModule(allowedDependencies = {"pages", "catalogue"})
@NullMarked
package org.investportal.discovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
