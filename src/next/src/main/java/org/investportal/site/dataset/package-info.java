/** Structured data of pages: figures, datasets and the agency in the terms of schema.org. */
@NullMarked
package org.investportal.site.dataset;

import org.jspecify.annotations.NullMarked;
