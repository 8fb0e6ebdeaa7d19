/** The content of an edition in one language: quantities, periods, times, prose, terms of the glossary. This module depends on no page; the words are in {@code messages*.properties}. */
@ApplicationModule(
        allowedDependencies = {"catalogue", "catalogue :: coverage", "catalogue :: row", "catalogue :: value", "web"})
@NullMarked
package org.investportal.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
