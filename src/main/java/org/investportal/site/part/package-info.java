/** Parts that several pages show: rows and records of figures, named rows, chart panels, findings, tables of comparisons. */
@NamedInterface("part")
@NullMarked
package org.investportal.site.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
