/** Pages that have words of their own: the page about the figures, and those that staff add. */
@NullMarked
package org.investportal.site.text;

import org.jspecify.annotations.NullMarked;
