/**
 * Published content. {@link org.investportal.catalogue.Catalogue} is the only way to read it. Its rows are in {@code
 * catalogue.row}, their values in {@code catalogue.value}; writing is in {@code catalogue.writing}.
 */
@ApplicationModule(allowedDependencies = "database")
@NullMarked
package org.investportal.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
