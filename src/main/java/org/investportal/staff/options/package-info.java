/** Choices of forms: the items that a field may refer to, by name and in groups. */
@NullMarked
package org.investportal.staff.options;

import org.jspecify.annotations.NullMarked;
