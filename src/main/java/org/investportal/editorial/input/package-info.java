/** Reads what people type into fields: numbers, periods, lines. */
@NamedInterface("input")
@NullMarked
package org.investportal.editorial.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
