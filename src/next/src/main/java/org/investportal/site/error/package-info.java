/** Errors: pages for people and problem details for machines, never the text of an exception. */
@NullMarked
package org.investportal.site.error;

import org.jspecify.annotations.NullMarked;
