/** Compares a draft with an edition, field by field and word by word. */
@NullMarked
package org.investportal.staff.comparison;

import org.jspecify.annotations.NullMarked;
