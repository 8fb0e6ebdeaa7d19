/** Parts that all pages share: what a request asks for, head, frame, breadcrumbs, paging, and the exceptions for pages that moved or are gone. */
@NullMarked
package org.investportal.site.page;

import org.jspecify.annotations.NullMarked;
