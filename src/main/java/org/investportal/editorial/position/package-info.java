/** The order of items on the pages: after which of its siblings an item comes, and the siblings that make room for it in the same change. */
@NamedInterface("position")
@NullMarked
package org.investportal.editorial.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
