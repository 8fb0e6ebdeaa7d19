/** The page about the data files. */
@NamedInterface("data")
@NullMarked
package org.investportal.site.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
