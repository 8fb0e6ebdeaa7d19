/** The forms in which editors type, one for every kind of content, and scratch copies. */
@NullMarked
package org.investportal.staff.editing;

import org.jspecify.annotations.NullMarked;
