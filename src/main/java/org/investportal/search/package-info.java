/**
 * The public search: an index of each edition in memory, and what it finds. Both languages are in one index, so that names of one language find items in the
 * other. The words of results are in {@code site.search}.
 */
@ApplicationModule(allowedDependencies = {"catalogue", "catalogue :: row", "catalogue :: value", "web", "wording"})
@NullMarked
package org.investportal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
