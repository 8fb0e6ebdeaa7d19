/** The public search: the form, the results, and how readers narrow them. */
@NullMarked
package org.investportal.site.search;

import org.jspecify.annotations.NullMarked;
