/** The public search: the form, the results, and how readers narrow them. */
@NamedInterface("search")
@NullMarked
package org.investportal.site.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
