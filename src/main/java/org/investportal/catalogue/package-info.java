/**
 * The ground: items, editions and every kind of row that is published, and {@link org.investportal.catalogue.Catalogue},
 * the one entrance to reading them. Values live in {@code catalogue.value}, writing in {@code catalogue.writing}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.investportal.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
