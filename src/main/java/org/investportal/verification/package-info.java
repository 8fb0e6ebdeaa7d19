/**
 * Whether what readers are served is what the catalogue says: after an edition is published, its pages are read as anybody
 * reads them and every number is compared. Nothing is published, held back or mended here.
 */
@ApplicationModule(allowedDependencies = {"catalogue", "catalogue :: value", "web", "wording"})
@NullMarked
package org.investportal.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
