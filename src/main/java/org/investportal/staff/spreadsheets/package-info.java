/** Spreadsheets of figures: uploading or pasting one, and the preview of what it changes. */
@NullMarked
package org.investportal.staff.spreadsheets;

import org.jspecify.annotations.NullMarked;
