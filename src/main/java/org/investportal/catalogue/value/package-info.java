/**
 * The value types of the catalogue: numbers, periods, positions in a source. They are plain Java without Spring or a
 * database; every type parses what it formats.
 */
@NamedInterface("value")
@NullMarked
package org.investportal.catalogue.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
