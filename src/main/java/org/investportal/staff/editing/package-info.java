/** Where editors type: lists of what is published, one form for every kind of thing, scratch copies, the preview. */
@NullMarked
package org.investportal.staff.editing;

import org.jspecify.annotations.NullMarked;
