/** Editions: what each of them changed and why, and the corrections of all of them. */
@NullMarked
package org.investportal.site.edition;

import org.jspecify.annotations.NullMarked;
