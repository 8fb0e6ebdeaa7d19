/** Parts that all pages share: head, frame, breadcrumbs, paging, and the exceptions for pages that moved or are gone. */
@NamedInterface("page")
@NullMarked
package org.investportal.site.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
