/** Adds invented figures to a database for tests, to measure how the portal grows. */
@NamedInterface("generator")
@NullMarked
package org.investportal.editorial.generator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
