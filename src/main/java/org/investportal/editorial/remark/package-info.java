/** Remarks of reviewers and editors about a change, and their answers. */
@NamedInterface("remark")
@NullMarked
package org.investportal.editorial.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
