/**
 * What a page says: records built from a view of the catalogue, each with its head. A public page and a preview of it are
 * the same record, built the same way. Templates and addresses of the web live in the faces above.
 */
@ApplicationModule(
        allowedDependencies = {"catalogue", "catalogue :: value", "catalogue :: coverage", "reconciliation", "charts"})
@NullMarked
package org.investportal.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
