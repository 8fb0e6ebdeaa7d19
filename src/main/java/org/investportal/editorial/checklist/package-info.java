/** The checks of a draft before it is published. */
@NamedInterface("checklist")
@NullMarked
package org.investportal.editorial.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
