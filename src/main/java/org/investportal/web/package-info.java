/** Code shared by public pages and the desk: links, paths, form fields and their errors, settings of the portal. */
@ApplicationModule(allowedDependencies = {"catalogue :: value", "database"})
@NullMarked
package org.investportal.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
