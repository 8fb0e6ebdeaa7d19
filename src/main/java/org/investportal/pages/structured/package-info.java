/**
 * What a page says to machines: records named as schema.org names its types, with its properties. Only what is true of the
 * record of a page is said; what is not known is left out.
 */
@NullMarked
package org.investportal.pages.structured;

import org.jspecify.annotations.NullMarked;
