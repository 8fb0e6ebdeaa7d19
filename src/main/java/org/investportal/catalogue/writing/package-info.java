/** Writes new editions, all or nothing. Only {@code editorial} may use this package. */
@NamedInterface("writing")
@NullMarked
package org.investportal.catalogue.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
