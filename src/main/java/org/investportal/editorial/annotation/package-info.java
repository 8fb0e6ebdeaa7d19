/** Documents that staff read number by number, what they decided for each number, and the drafts made of it. */
@NamedInterface("annotation")
@NullMarked
package org.investportal.editorial.annotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
