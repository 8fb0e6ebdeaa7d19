/** Reads figures from spreadsheets: the file or pasted text, what each row means beside the published figures, and the drafts made of it. */
@NamedInterface("spreadsheet")
@NullMarked
package org.investportal.editorial.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
