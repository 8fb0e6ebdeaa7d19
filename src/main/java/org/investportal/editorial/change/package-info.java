/** Changes with their revisions, review and scratch copies. */
@NamedInterface("change")
@NullMarked
package org.investportal.editorial.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
