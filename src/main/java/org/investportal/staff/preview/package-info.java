/** Previews of drafts as public pages: of one change, and of the whole edition that chosen changes would make. */
@NullMarked
package org.investportal.staff.preview;

import org.jspecify.annotations.NullMarked;
