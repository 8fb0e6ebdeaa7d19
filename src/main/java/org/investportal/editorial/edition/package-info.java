/** Releases: ordering, writing and publishing editions, and previews of drafts. */
@NamedInterface("edition")
@NullMarked
package org.investportal.editorial.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
