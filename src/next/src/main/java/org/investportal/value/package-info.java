/**
 * Numbers, periods, units, positions in a source, and the codes of choices. Plain Java without Spring; every type parses what it formats.
 */
@NullMarked
package org.investportal.value;

import org.jspecify.annotations.NullMarked;
