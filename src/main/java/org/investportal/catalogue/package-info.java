/**
 * The core of the portal: items, editions and all kinds of published rows.
 * {@link org.investportal.catalogue.Catalogue} is the only way to read them. Values are in {@code catalogue.value}, writing
 * is in {@code catalogue.writing}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.investportal.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
