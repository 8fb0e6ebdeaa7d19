/**
 * The value types of the catalogue: what a number, a period, a place in a source is. Plain Java that knows neither
 * Spring nor a database; every type parses what it formats.
 */
@NamedInterface("value")
@NullMarked
package org.investportal.catalogue.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
