/** Releases: ordering, writing and publishing editions, and previews of drafts. */
@NamedInterface("release")
@NullMarked
package org.investportal.editorial.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
