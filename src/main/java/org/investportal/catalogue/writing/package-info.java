/** The writing side of the catalogue: new editions, whole or not at all. Only {@code editorial} may use it. */
@NamedInterface("writing")
@NullMarked
package org.investportal.catalogue.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
