/** The public pages on the web: an address finds its page record and names the template. No entity and no query. */
@ApplicationModule(allowedDependencies = {"pages", "verification", "catalogue", "catalogue :: value"})
@NullMarked
package org.investportal.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
