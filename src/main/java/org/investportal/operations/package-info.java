/** What operators and their tools see of a running portal: health, metrics and the ids of requests in the log. Health and metrics have a port of their own. */
@ApplicationModule(allowedDependencies = {"catalogue", "catalogue :: value", "mail", "verification", "web"})
@NullMarked
package org.investportal.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
